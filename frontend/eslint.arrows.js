/**
 * One-way imports. A layer may import those above it in the list, a feature those on its left;
 * routes may import everything, and nothing imports routes.
 */
const layers = [['i18n', 'format', 'api'], ['data', 'live', 'session'], ['ui'], ['features']];

const features = [
  'places',
  'audit',
  'accounts',
  'certification',
  'supplier',
  'catalog',
  'search',
  'cart',
  'documents',
  'orders',
  'purchasing',
  'jobs',
  'price-lists',
  'offers',
  'figures',
  'notifications'
];

const forbid = (files, names, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ group: names.flatMap((n) => [n, `${n}/**`]), message }] }]
  }
});

const layerRules = layers.flatMap((layer, depth) => {
  const below = layers.slice(depth + 1).flat();
  if (below.length === 0) return [];
  return [
    forbid(
      layer.map((name) => `src/lib/${name}/**`),
      below.flatMap((name) => [`$lib/${name}`, `**/${name}`]),
      'A layer imports only those above it.'
    )
  ];
});

const featureRules = features.flatMap((feature, place) => {
  const right = features.slice(place + 1);
  if (right.length === 0) return [];
  return [
    forbid(
      [`src/lib/features/${feature}/**`],
      right.map((name) => `**/features/${name}`),
      'A feature imports only those on its left.'
    )
  ];
});

export const arrows = [...layerRules, ...featureRules];

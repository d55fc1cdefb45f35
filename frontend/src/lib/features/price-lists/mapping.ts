/** What a price list's columns can mean, in the order in which we ask for them. */
export const fields = [
  'name',
  'unit',
  'packQuantity',
  'price',
  'gtin',
  'specification',
  'brand',
  'category',
  'minimumPacks',
  'stock',
  'vatRate'
] as const;

export type Field = (typeof fields)[number];

/** Field to column index from 0. */
export type Mapping = Partial<Record<Field, number>>;

const required: readonly Field[] = ['name', 'unit', 'packQuantity', 'price'];

export const isRequired = (field: Field): boolean => {
  return required.includes(field);
};

/** The needed fields that no column is named for. */
export const missing = (mapping: Mapping): Field[] => {
  return required.filter((field) => mapping[field] === undefined);
};

/** The fields that share a column with an earlier one. */
export const shared = (mapping: Mapping): Field[] => {
  const taken = new Set<number>();
  return fields.filter((field) => {
    const column = mapping[field];
    if (column === undefined) return false;
    if (taken.has(column)) return true;
    taken.add(column);
    return false;
  });
};

/** Up to three values of a column that are not blank, so that a heading nobody knows can be told by its content. */
export const samples = (rows: readonly (readonly string[])[], column: number | undefined): string[] => {
  if (column === undefined) return [];
  const values = rows.map((row) => row[column]?.trim() ?? '').filter((value) => value !== '');
  return [...new Set(values)].slice(0, 3);
};

/** What was mapped before, as far as it names known fields and columns that are there. */
export const known = (mapping: Record<string, number> | null | undefined, columns: number): Mapping => {
  const usable = fields.filter((field) => {
    const column = mapping?.[field];
    return column !== undefined && column >= 0 && column < columns;
  });
  return Object.fromEntries(usable.map((field) => [field, mapping?.[field]]));
};

import type { SaveShop, ShopView } from '$lib/api/types';

/** What a retailer tells of the shop. */
export type ShopFields = SaveShop;

export const fieldsOf = (shop: ShopView): ShopFields => ({
  name: shop.name,
  registrationNumber: shop.registrationNumber,
  foodPermitKind: shop.foodPermitKind,
  foodPermit: shop.foodPermit,
  permitExpiresOn: shop.permitExpiresOn,
  townshipCode: shop.townshipCode,
  address: shop.address,
  latitude: shop.latitude,
  longitude: shop.longitude,
  positionSource: shop.positionSource,
  contactName: shop.contactName,
  contactPhone: shop.contactPhone
});

/** Whether the shop may still be changed by its owner. */
export const editable = ({ status }: ShopView): boolean => ['draft', 'more_wanted', 'rejected'].includes(status);

const EMPTY_IS_NONE = ['registrationNumber', 'foodPermit', 'permitExpiresOn', 'townshipCode'] as const;

/** What is sent: no blanks around words, and nothing instead of an empty text where that means "not known". */
export const tidy = (fields: ShopFields): ShopFields => {
  const trimmed = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value])
  ) as ShopFields;
  for (const name of EMPTY_IS_NONE) if (trimmed[name] === '') trimmed[name] = null;
  return trimmed;
};

export const same = (a: ShopFields, b: ShopFields): boolean => {
  const [x, y] = [tidy(a), tidy(b)];
  return (Object.keys(x) as (keyof ShopFields)[]).every((name) => (x[name] ?? null) === (y[name] ?? null));
};

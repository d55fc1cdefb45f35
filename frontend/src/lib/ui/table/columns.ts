/** What a column shows and how it sorts. */
export type Column<Row> = {
  key: string;
  label: string;
  /** The text of the cell; a `cell` snippet of the table may draw it instead. */
  text?: (row: Row) => string;
  /** What rows are sorted by; without it the column does not sort. Decimal strings sort by their value. */
  sort?: (row: Row) => string | number;
  /** Long text, which may wrap. */
  long?: boolean;
  /** Figures stand on the right. */
  figures?: boolean;
  /** Not shown until chosen. */
  optional?: boolean;
};

export type Sorting = { key: string; down: boolean };

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'zh-CN', { numeric: true });

/** The rows in the order asked for; as they came when no order is. */
export const sorted = <Row>(rows: Row[], columns: Column<Row>[], sorting: Sorting | undefined): Row[] => {
  const by = columns.find((column) => column.key === sorting?.key)?.sort;
  if (by === undefined || sorting === undefined) return rows;
  const sign = sorting.down ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(by(a), by(b)));
};

/** The next sorting when a head is pressed: up, down, as it came. */
export const turned = (sorting: Sorting | undefined, key: string): Sorting | undefined => {
  if (sorting?.key !== key) return { key, down: false };
  return sorting.down ? undefined : { key, down: true };
};

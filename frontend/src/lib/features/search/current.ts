import { Search } from './search.svelte';

/** The retailer's search: it stays as it was when they come back from a product. */
export const current = new Search();

import { asProblem } from '$lib/api/problem';

/** What a page that could not be loaded tells its error page. */
export const handleError = ({ error }: { error: unknown }): App.Error => {
  const { slug } = asProblem(error);
  return { message: slug };
};

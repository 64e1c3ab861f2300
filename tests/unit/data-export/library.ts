/** The real library as it may be exported. */
import { published } from '../../../src/library/published.ts';
import { library as whole } from '../../real-library.ts';

export { whole };
export const library = published(whole);
export const cases = [...library.cases.values()];

/** A value as it comes out of the file. */
export const written = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

import { relative } from 'node:path';

/** What Vitest writes of a run, as far as it is read for what failed. */
export interface Results {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Lines of a message that are told. */
const TOLD = 12;

const beginning = (message: string): string => message.split('\n').slice(0, TOLD).join('\n');

/** The tests that failed, with the beginning of what they say; a file that failed outside of its tests, as a hook does, by itself. */
export const failuresOf = ({ testResults }: Results, root: string): string[] =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${beginning(failureMessages.join('\n'))}`);
    return failed.length === 0 && status === 'failed' ? [`${file}\n${beginning(message)}`] : failed;
  });

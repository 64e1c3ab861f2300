/** The worker of the search page and the quick dialog. */
import { answerQuestions } from './answer-questions.ts';
import { loadEngine } from './load.ts';

answerQuestions(loadEngine);

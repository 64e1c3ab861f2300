/** What script adds to citing; everything is read without it. */
import { quietCards } from './cite/cards.ts';
import { permalinks } from './cite/permalinks.ts';
import { fillToday } from './cite/today.ts';

fillToday();
permalinks();
quietCards();

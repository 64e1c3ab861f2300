/** What every page does with script; nothing here is needed to read. */
import { copiedText } from './copied-text.ts';
import { copyButtons } from './copy.ts';
import { rememberLanguage } from './language.ts';
import { quickSearch } from './quick-search.ts';
import { slashFocusesSearch } from './slash.ts';
import { themeSwitch } from './theme.ts';

themeSwitch();
rememberLanguage();
slashFocusesSearch();
quickSearch();
copyButtons();
copiedText();

import { addLanguage, lists } from '../../content/words';
import { chinese } from '../../content/words/chinese';
import { polish } from '../../content/words/polish';
import { spanish } from '../../content/words/spanish';

// As on a page that speaks all of them (see entrypoints/guide): what is tried here is tried with all.
addLanguage('es', lists, spanish);
addLanguage('zh', lists, chinese);
addLanguage('pl', lists, polish);

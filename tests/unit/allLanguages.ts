import { addLanguage, lists, readTraditional } from '../../content/words';
import { chinese } from '../../content/words/chinese';
import { polish } from '../../content/words/polish';
import { spanish } from '../../content/words/spanish';
import { traditional } from '../../content/words/traditional';

// As on a page that speaks all of them (see entrypoints/guide): what is tried here is tried with all.
addLanguage('es', lists, spanish);
addLanguage('zh', lists, chinese);
readTraditional(traditional);
addLanguage('pl', lists, polish);

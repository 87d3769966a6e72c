import { addLanguage, lists } from '../../content/words';
import { polish } from '../../content/words/polish';

// As on a Polish page (see entrypoints/guide): what is tried here is tried with all languages.
addLanguage('pl', lists, polish);

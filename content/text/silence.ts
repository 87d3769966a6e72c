import type { Locale } from './locales';

/**
 * What a page of the extension says when the background does not answer. All other words come from
 * there, so these few are in each page, in all languages.
 */
export const silence: Record<Locale, { body: string; again: string }> = {
  'zh-CN': { body: '向导没能启动。你存下的都还在。再试还不行，就重启浏览器。', again: '再试一次' },
  'zh-Hant': {
    body: '小幫手無法啟動。你存下的都還在。再試還不行，就重新啟動瀏覽器。',
    again: '再試一次',
  },
  en: {
    body: 'The guide didn’t start. Nothing is lost. If trying again doesn’t help, restart the browser.',
    again: 'Try again',
  },
  es: {
    body: 'La guía no arrancó. No se perdió nada. Si al reintentar sigue igual, reinicia el navegador.',
    again: 'Volver a intentarlo',
  },
};

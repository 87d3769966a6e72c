import type { CarrierId } from '../carriers/brands';
import type { Reason } from './reasons';

const us = 't-mobile-us';
const pl = 't-mobile-pl';
const metro = 'metro-us';

type Row = [address: string, reason: Reason, carrier?: CarrierId, expected?: CarrierId];

/** Addresses and what they are. The kind follows from the reason, see reasons.ts. */
export const addresses: Row[] = [
  // A carrier's own.
  ['https://www.t-mobile.com/', 'ownHost', us],
  ['https://t-mobile.com', 'ownHost', us],
  ['https://account.t-mobile.com/signin/v2/?redirect_uri=https://evil.example/', 'ownHost', us],
  ['https://prepaid.t-mobile.com/direct-to-account?icid=1', 'ownHost', us, us],
  ['HTTPS://WWW.T-MOBILE.COM/', 'ownHost', us],
  ['https://www.t-mobile.com./', 'ownHost', us],
  ['https://www.t-mobile.com:8443/', 'ownHost', us],
  ['https://www.t-mobile。com/', 'ownHost', us],
  ['https://ｔ-ｍｏｂｉｌｅ.com/', 'ownHost', us], // the browser opens t-mobile.com
  ['https://www.t-mo\u00adbile.com/', 'ownHost', us], // it drops the soft hyphen
  ['https://evil.example@www.t-mobile.com/', 'ownHost', us],
  ['https://t-mobile.com\\@evil.example/', 'ownHost', us], // a backslash is a slash
  ['https://www.t-mobile.pl/sklep', 'ownHost', pl],
  ['https://doladowania.t-mobile.pl/doladowanie', 'ownHost', pl, pl],
  ['https://www.metrobyt-mobile.com/guestpay/landing', 'ownHost', metro],
  ['https://tfb.t-mobile.com/', 'ownNotForCustomers', us],
  ['https://dealer.rap.t-mobile.com/', 'ownNotForCustomers', us, us],
  ['https://qlab02.t-mobile.com/', 'ownNotForCustomers', us],
  ['https://magentapulse.t-mobile.com./', 'ownNotForCustomers', us],
  // Another one of the family than the card's.
  ['https://www.t-mobile.pl/', 'otherCarrier', pl, us],
  ['https://www.t-mobile.com/', 'otherCarrier', us, pl],
  ['https://metrobyt-mobile.com/', 'otherCarrier', metro, us],
  ['https://tfb.t-mobile.com/', 'otherCarrier', us, metro],
  // Without protection.
  ['http://www.t-mobile.com/', 'ownOverHttp', us],
  ['http://t-mobile.com:443/', 'ownOverHttp', us],
  ['http://www.t-mobile.pl/', 'ownOverHttp', pl, us],

  // The whole address in front of another.
  ['https://t-mobile.com.evil.net/', 'nameInSubdomain', us],
  ['https://www.t-mobile.com-account-billing.top/', 'nameInSubdomain', us],
  ['https://t-mobile.com-account-billing.top/', 'nameInSubdomain', us],
  ['https://tmobile.com.EVIL.net/', 'nameInSubdomain', us],
  ['https://account.t-mobile.com.a.b.c.co.uk:8443/', 'nameInSubdomain', us],
  ['https://www.t-mobile.com%2eevil.example/', 'nameInSubdomain', us],
  ['http://t-mobile.com.com/', 'nameInSubdomain', us],
  ['https://t-rnobile.com.evil.net/', 'nameInSubdomain', us],
  ['https://t-mobile.com.pages.dev/', 'nameInSubdomain', us],
  ['https://doladowania.t-mobile.pl.evil.example./', 'nameInSubdomain', pl],
  ['https://metrobyt-mobile.com-pay.cc/', 'nameInSubdomain', metro],
  [`https://t-mobile.com.${'a-'.repeat(30)}b.evil.top/`, 'nameInSubdomain', us],
  [`https://www.t-mobile.com${'-'.repeat(40)}x.top/`, 'nameInSubdomain', us],

  // Addresses of a real campaign, and its shape under the other endings.
  ['https://t-mobile.guyyu.icu/', 'nameInSubdomain', us],
  ['https://t-mobile.mxuie.cc/pay', 'nameInSubdomain', us],
  ['https://tmobile.com-xrw.com/', 'nameInSubdomain', us],
  ['https://www.tmobile.qwert.top/', 'nameInSubdomain', us],

  // The name beside words about accounts and paying, or a host's dot made a hyphen.
  ['https://my-t-mobile.com/', 'nameWithWords', us],
  ['https://MY-T-MOBILE.COM:443/', 'nameWithWords', us],
  ['https://t-mobile-account-login-secure.com/', 'nameWithWords', us],
  ['https://www.tmobile-billing.net/', 'nameWithWords', us],
  ['https://tmobilelogin24.xyz/', 'nameWithWords', us],
  ['https://mytmobile-verify.top/', 'nameWithWords', us],
  ['https://wwwt-mobile.com/', 'nameWithWords', us],
  ['https://www-t-mobile.com/', 'nameWithWords', us],
  ['https://t-mobile-com.top/', 'nameWithWords', us],
  ['https://prepaid-t-mobile.com/', 'nameWithWords', us],
  ['https://t-mobile-sign-in.com/', 'nameWithWords', us],
  ['https://t-mobile官网.com/', 'nameWithWords', us],
  ['https://login-t-mobile.github.io/', 'nameWithWords', us],
  ['https://doladowania-t-mobile.pl/doladowanie', 'nameWithWords', pl],
  ['https://t-mobile-konto.pl/', 'nameWithWords', pl],
  ['https://metrobyt-mobile-payment.com/', 'nameWithWords', metro],
  ['https://my-t-mobile.org/', 'nameWithWords', pl, pl], // two carriers bear the name

  // Letters that are not the name's own.
  ['https://t-rnobile.com/', 'lookalikeLetters', us],
  ['https://www.t-mоbile.com/', 'lookalikeLetters', us], // Cyrillic о
  ['https://www.t-mobіle.com/', 'lookalikeLetters', us], // Cyrillic і
  ['https://т-мobile.com/', 'lookalikeLetters', us], // Cyrillic т and м
  ['https://τ-mοbιlε.com/', 'lookalikeLetters', us], // Greek
  ['https://t-mօbile.com/', 'lookalikeLetters', us], // Armenian օ
  ['https://t-ꮇobile.com/', 'lookalikeLetters', us], // Cherokee
  ['https://www.t-mobıle.com/', 'lookalikeLetters', us], // dotless ı
  ['https://t-mobilé.com/', 'lookalikeLetters', us],
  ['https://ṭ-mobile.com/', 'lookalikeLetters', us],
  ['https://t-mobiłe.com/', 'lookalikeLetters', us],
  ['https://t‑mobile.com/', 'lookalikeLetters', us], // a hyphen that is not one
  ['https://t一mobile.com/', 'lookalikeLetters', us], // the Chinese one
  ['https://tーmobile.com/', 'lookalikeLetters', us], // the Japanese long vowel
  ['https://xn--tmobile-506c.com/', 'lookalikeLetters', us],
  ['https://WWW.XN--TMOBILE-506C.COM./', 'lookalikeLetters', us],
  ['https://t-m0bi1e.com/', 'lookalikeLetters', us],
  ['https://t-moblle.com/', 'lookalikeLetters', us],
  ['https://tmobiIe.com/', 'lookalikeLetters', us],
  ['https://tt-mobile.com/', 'lookalikeLetters', us],
  ['https://t-mobilee.com/', 'lookalikeLetters', us],
  ['https://t-mboile.com/', 'lookalikeLetters', us],
  ['https://t-mobie.com/', 'lookalikeLetters', us],
  ['https://t-nobile.net/', 'lookalikeLetters', us],
  ['https://t--mobile.com/', 'lookalikeLetters', us],
  ['https://t-rnobile-shop.com/', 'lookalikeLetters', us],
  ['https://t-moxbile.com/', 'lookalikeLetters', us],
  ['https://t-mobilx.com/', 'lookalikeLetters', us],
  ['https://t-mobileꓸcom/', 'lookalikeLetters', us], // a letter that looks like the dot
  ['https://login.t-rnobile.evil.net/', 'lookalikeLetters', us],
  ['https://www.t-mobi1e.pl/', 'lookalikeLetters', pl],
  ['https://metrobyt-rnobile.com/', 'lookalikeLetters', metro],
  ['https://rnetrobyt-mobile.com/', 'lookalikeLetters', metro],
  ['https://metroby-mobile.com/', 'lookalikeLetters', metro],

  // The name before the @.
  ['https://t-mobile.com@evil.example/', 'userInfo', us],
  ['https://www.t-mobile.com:pass@evil.example/', 'userInfo', us],
  ['https://x:www.t-mobile.com@192.0.2.1/', 'userInfo', us],
  ['https://t-mobile.com%2Flogin@my-t-mobile.com/', 'userInfo', us],
  ['https://t-mobile.pl@evil.example/', 'userInfo', pl],

  // The name under another ending, or spelt otherwise: perhaps a sister company's.
  ['https://www.t-mobile.cz/', 'otherEnding', us],
  ['https://t-mobile.nl/', 'otherEnding', us],
  ['https://t-mobile.co/', 'otherEnding', us],
  ['https://t-mobile.top/', 'otherEnding', us],
  ['https://t-mobile.com.mx/', 'otherEnding', us],
  ['https://t-mobile.co.uk/', 'otherEnding', us],
  ['https://www.t-mobile.com.pl/', 'otherEnding', us],
  ['https://t-mobile.公司.cn/', 'otherEnding', us],
  ['https://metrobyt-mobile.net/', 'otherEnding', metro],
  ['https://www.t-mobile.de/', 'otherEnding', pl, pl],
  ['https://tmobile.com/', 'otherSpelling', us],
  ['http://www.tmobile.pl/', 'otherSpelling', pl],
  ['https://t-mobil.de/', 'otherSpelling', us],
  ['https://tmobiel.nl/', 'otherSpelling', us],
  ['https://tmobili.it/', 'otherSpelling', us], // Italian for furniture
  // The name in front, with more, or as an end.
  ['https://t-mobile.zendesk.com/', 'nameInFront', us],
  ['https://tmobile-my.sharepoint.com/', 'nameInFront', us],
  ['https://tmobile.github.io/', 'nameInFront', us],
  ['https://t-mobile.uk.com/', 'nameInFront', us],
  ['https://t-mobile.evil.net/', 'nameInFront', us],
  ['https://www.t-mobile.evil.net/', 'nameInFront', us],
  ['https://t-mobile.reseller.vip/', 'nameInFront', us],
  ['https://t-mobilearena.com/', 'nameWithMore', us],
  ['https://www.t-mobilebankowe.pl/', 'nameWithMore', pl],
  ['https://www.t-mobilemoney.com/en/home.html', 'nameWithMore', us],
  ['https://t-mobile-sms.de/', 'nameWithMore', us],
  ['https://t-mobile-sim.top/', 'nameWithMore', us],
  ['https://t-mobile-refill.com/', 'nameWithMore', us],
  ['https://doladowania-tmobile-sklep.pl/', 'nameWithMore', pl],
  ['https://tmobiles.com/', 'nameWithMore', us],
  ['https://at-mobile.com/', 'endsLike', us],
  ['https://www.smart-mobile.com/', 'endsLike', us],
  ['https://att-mobile.com/', 'endsLike', us],
  ['https://mmtrobyt-mobile.com/', 'endsLike', us], // where a name begins it is another one
  ['https://at-mobile.pl/', 'endsLike', pl],
  // The name behind the slash.
  ['https://evil.example/www.t-mobile.com/login', 'nameInPath', us],
  ['https://web.archive.org/web/2024/https://www.t-mobile.com/', 'nameInPath', us],
  ['https://www.similarweb.com/website/T-Mobile.com/', 'nameInPath', us],
  // Numbers.
  ['http://192.168.12.1/', 'ipAddress'],
  ['https://203.0.113.7:8080/www.t-mobile.com', 'ipAddress'],
  ['https://[2001:db8::1]/', 'ipAddress'],
  ['http://3232238593/', 'ipAddress'], // 192.168.12.1 in one number

  // Everybody else: accused of nothing.
  ['https://automobile.com/', 'stranger'],
  ['https://www.mobile.de/', 'stranger'],
  ['https://mobile.com/', 'stranger'],
  ['https://imobile.com/', 'stranger'],
  ['https://i-mobile.co.jp/', 'stranger'],
  ['https://b-mobile.ne.jp/', 'stranger'],
  ['https://u-mobile.jp/', 'stranger'],
  ['https://tvmobile.com/', 'stranger'],
  ['https://ta-mobile.com/', 'stranger'],
  ['https://t-om.com/', 'stranger'], // two letters changed about, and others missing
  ['https://t-omile.com/', 'stranger'],
  ['https://t-mopyle.com/', 'stranger'], // two letters are others
  ['https://xn--t-mobile-9za.com/', 'stranger'], // tå-mobile: a name of its own as well
  ['https://smartmobile.com/', 'stranger'],
  ['https://artmobile.org/', 'stranger'],
  ['https://www.at-mobile.de/', 'stranger'],
  ['https://t-shirt-mobile.com/', 'endsLike', us],
  ['https://www.vodafone.de/', 'stranger'],
  ['https://www.att.com/', 'stranger'],
  ['https://www.chase.com/', 'stranger'],
  ['https://www.icbc.com.cn/', 'stranger'],
  ['https://www.ultramobile.com/', 'stranger'],
  ['https://www.mintmobile.com/', 'stranger'],
  ['https://www.usmobile.com/', 'stranger'],
  ['https://www.metro.net/', 'stranger'],
  ['https://www.google.com/search?q=t-mobile.com+refill', 'stranger'],
  ['https://www.baidu.com/s?wd=https://www.t-mobile.com/', 'stranger'],
  ['https://en.wikipedia.org/wiki/T-Mobile', 'stranger'],
  ['https://www.bestbuy.com/site/t-mobile-sim', 'stranger'],
  ['https://github.com/x/t-mobile', 'stranger'],
  ['https://www.reddit.com/r/tmobile', 'stranger'],
  ['https://sso.example.org/?back=https%3A%2F%2Fwww.t-mobile.com', 'stranger'],
  ['https://evil.example/#@www.t-mobile.com/', 'stranger'],
  ['https://tmobile@shop.example/', 'stranger'], // somebody's name, no address
  ['https://www-t--mobile-com.translate.goog/', 'stranger'], // the site in translation
  ['https://中文域名.com/', 'stranger'],
  ['https://话费充值.中国/', 'stranger'],
  ['https://мобиле.рф/', 'stranger'],
  ['https://münchen.de/', 'stranger'],
  ['https://xn--zz/', 'noHost'], // not an address at all
  ['http://localhost:3000/t-mobile', 'stranger'],
  ['http://t-mobile/', 'stranger'],
  ['http://mobile.hotspot/', 'stranger'],
  ['https://com/', 'stranger'],
  ['https://co.uk/', 'stranger'],
  [`https://${'a.'.repeat(5000)}com/`, 'stranger'],
  [`https://${'t-mobile'.repeat(500)}.com/`, 'nameWithMore', us],

  // Nothing to say.
  ['', 'noHost'],
  ['t-mobile.com', 'noHost'],
  ['https://', 'noHost'],
  ['https://exa mple/', 'noHost'],
  ['about:blank', 'noHost'],
  ['about:reader?url=https://www.t-mobile.com/', 'noHost'],
  ['chrome://newtab/', 'noHost'],
  ['edge://settings', 'noHost'],
  ['chrome-extension://www.t-mobile.com/', 'noHost'],
  ['moz-extension://0/popup.html', 'noHost'],
  ['file:///www.t-mobile.com/', 'noHost'],
  ['file://www.t-mobile.com/index.html', 'noHost'],
  ['data:text/html,www.t-mobile.com', 'noHost'],
  ['blob:https://www.t-mobile.com/0', 'noHost'],
  ['view-source:https://www.t-mobile.com/', 'noHost'],
  ['javascript:alert(1)', 'noHost'],
  ['ftp://www.t-mobile.com/', 'noHost'],
  ['shttp://www.t-mobile.com/', 'noHost'],
  ['wss://www.t-mobile.com/', 'noHost'],
];

// The browsers have Temporal of their own (Chromium from 144, Firefox from 139), Node 20 has not.
import 'temporal-polyfill/global';

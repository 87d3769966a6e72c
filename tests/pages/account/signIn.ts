import { inScript, layout } from '../layout';
import type { Visit } from '../visit';

const dashboard = 'https://www.t-mobile.com/my-account/dashboard';

/** Where to go after signing in; an address of anybody else is not followed. */
function returnAddress({ url }: Visit): string {
  const wanted = url.searchParams.get('redirect_uri') ?? '';
  return URL.canParse(wanted) && new URL(wanted).hostname.endsWith('.t-mobile.com')
    ? wanted
    : dashboard;
}

/** The address of sign-in that leads back to the page which asked for it. */
export function signInAddress({ url }: Visit): string {
  const address = new URL('https://account.t-mobile.com/signin/v2/');
  address.searchParams.set('redirect_uri', url.href);
  address.searchParams.set('client_id', 'practice');
  return address.href;
}

/**
 * Sign-in in two faces of one document: the number, then the password; with `passkey` a method
 * screen stands between, whose main button has the id that the password's button has elsewhere.
 */
export function signIn(visit: Visit): string {
  const { say } = visit;
  const passkey = visit.has('passkey');
  return layout(visit, {
    title: say('Log in', 'Iniciar sesión'),
    header: 'bare',
    body: `<div class="narrow">
<form id="face-number">
<h1>${say('Log in', 'Iniciar sesión')}</h1>
<div class="field"><label for="emailOrPhoneNumberTextBox">${say('Email or phone number', 'Correo electrónico o número de teléfono')}</label>
<input id="emailOrPhoneNumberTextBox" autocomplete="username"></div>
<button class="btn" id="lp1-next-btn" disabled>${say('Next', 'Siguiente')}</button>
<div class="row"><span>${say('New here?', '¿Eres nuevo?')}</span><a id="lp1-signup-btn" href="/practice-register">${say('Sign up', 'Regístrate')}</a></div>
</form>
${
  passkey
    ? `<form id="face-passkey" hidden>
<h1>${say('Log in faster', 'Inicia sesión más rápido')}</h1>
<p>${say('Use the screen lock of this device.', 'Usa el bloqueo de pantalla de este dispositivo.')}</p>
<button class="btn" id="lp2-login-btn">${say('Continue with Face ID/Fingerprint', 'Continuar con Face ID/huella digital')}</button>
<div class="row"><a id="lp2-routeTologin-link" href="#password">${say('Log in with password', 'Iniciar sesión con contraseña')}</a></div>
</form>`
    : ''
}
<form id="face-password" hidden>
<h1>${say('Enter your password', 'Ingresa tu contraseña')}</h1>
<div class="field"><label for="passwordTextBox">${say('Password', 'Contraseña')}</label>
<input id="passwordTextBox" type="password" autocomplete="current-password" required></div>
<button class="btn" id="${passkey ? 'lp3-login-btn' : 'lp2-login-btn'}">${say('Log in', 'Iniciar sesión')}</button>
</form>
</div>`,
    script: signInScript(visit, passkey),
  });
}

const signInScript = (visit: Visit, passkey: boolean) => `
const faces = document.querySelectorAll('form');
const face = (id) => { for (const form of faces) form.hidden = form.id !== id; };
const user = one('#emailOrPhoneNumberTextBox');
// Ten digits without +1, or an e-mail address: anything else leaves the button grey.
user.addEventListener('input', () => {
  const typed = user.value.replace(/[\\s()-]/g, '');
  one('#lp1-next-btn').disabled = !/^\\d{10}$|^\\S+@\\S+\\.\\S+$/.test(typed);
});
for (const form of faces) form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (form.id === 'face-number') face('${passkey ? 'face-passkey' : 'face-password'}');
  if (form.id === 'face-password') enter();
});
one('#lp2-routeTologin-link')?.addEventListener('click', (event) => { event.preventDefault(); face('face-password'); });
function enter() {
  ${
    visit.has('secondFactor')
      ? `location.assign(${inScript(`/sap/v2/actions/choosemethod?redirect_uri=${encodeURIComponent(returnAddress(visit))}`)});`
      : `setCookie('practice-signed-in', '1');
  location.assign(${inScript(returnAddress(visit))});`
  }
}`;

/** The second factor: choose where the code goes, then type it; any six digits will do. */
export function secondFactor(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Verify', 'Verificar'),
    header: 'bare',
    body: `<div class="narrow">
<h1>${say("Let's confirm it's you", 'Confirmemos que eres tú')}</h1>
<form id="face-method">
<label class="choice"><input type="radio" name="method" checked> ${say('Text a code to (•••) •••-0100', 'Enviar un código por mensaje de texto al (•••) •••-0100')}</label>
<label class="choice"><input type="radio" name="method"> ${say('Email a code to p•••@practice.example', 'Enviar un código por correo electrónico a p•••@practice.example')}</label>
<div class="row"><button class="btn">${say('Continue', 'Continuar')}</button></div>
</form>
<form id="face-code" hidden>
<p>${say('Enter the 6-digit code we sent.', 'Ingresa el código de 6 dígitos que enviamos.')}</p>
<div class="field"><label for="code">${say('Verification code', 'Código de verificación')}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" pattern="\\d{6}" required></div>
<button class="btn">${say('Continue', 'Continuar')}</button>
</form>
</div>`,
    script: `one('#face-method').addEventListener('submit', (event) => {
  event.preventDefault();
  one('#face-method').hidden = true;
  one('#face-code').hidden = false;
});
one('#face-code').addEventListener('submit', (event) => {
  event.preventDefault();
  setCookie('practice-signed-in', '1');
  location.assign(${inScript(returnAddress(visit))});
});`,
  });
}

/** Signing up, at an address of our own: the real one is unknown. */
export function register(visit: Visit): string {
  const { say } = visit;
  return layout(visit, {
    title: say('Sign up', 'Regístrate'),
    header: 'bare',
    body: `<form class="narrow">
<h1>${say('Sign up', 'Regístrate')}</h1>
<p>${say('Create your T-Mobile ID with the number of your line.', 'Crea tu T-Mobile ID con el número de tu línea.')}</p>
<div class="field"><label for="enterPhoneNumberTextBox">${say('Phone number', 'Número de teléfono')}</label>
<input id="enterPhoneNumberTextBox" type="tel" autocomplete="tel-national"></div>
<button class="btn">${say('Next', 'Siguiente')}</button>
</form>`,
    script: `one('form').addEventListener('submit', (event) => event.preventDefault());`,
  });
}

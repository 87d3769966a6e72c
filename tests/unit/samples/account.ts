import { account, accountWords, bare, es, field, framed, type Sample, sample, www } from './sample';

/** The way into an account, and what it shows first. */
export const accountPages: readonly Sample[] = [
  sample('home', `${www}/`, 'home.start', framed('<h1>The network for you</h1>')),
  sample(
    'home in Spanish',
    `${es}/`,
    'home.start',
    '<body><header><button>Mi cuenta</button></header><main><h1>Hola, mundo</h1></main></body>',
  ),

  sample(
    'sign-in, the number',
    `${account}/signin/v2/?redirect_uri=x`,
    'signIn.number',
    bare(`<h1>Log in</h1>${field('Email or phone number')}<button disabled>Next</button>
<a href="/s">Sign up</a>`),
  ),
  sample(
    'sign-in, the password',
    `${account}/signin/v2/`,
    'signIn.password',
    bare(`<h1>Enter your password</h1>${field('Password', 'type="password"')}<button>Log in</button>
<a href="/f">Forgot your password?</a>`),
  ),
  sample(
    'sign-in, the passkey',
    `${account}/signin/v2/`,
    'signIn.passkey',
    bare(`<h1>Log in faster</h1><button id="lp2-login-btn">Continue with Face ID/Fingerprint</button>
<a id="lp2-routeTologin-link" href="#p">Log in with password</a>`),
  ),
  sample(
    'sign-in in Spanish, the number',
    `${account}/signin/v2/`,
    'signIn.number',
    bare(`<h1>Iniciar sesión</h1>${field('Correo electrónico o número de teléfono')}
<button disabled>Siguiente</button>`),
  ),
  sample(
    'sign-in in Spanish, the password, with an English button',
    `${account}/signin/v2/`,
    'signIn.password',
    bare(
      `<h1>Ingresa tu contraseña</h1>${field('Contraseña', 'type="password"')}<button>Log in</button>`,
    ),
  ),
  sample(
    'sign-in in Spanish, the passkey',
    `${account}/signin/v2/`,
    'signIn.passkey',
    bare(`<h1>Inicia sesión más rápido</h1><button>Continuar con huella digital</button>
<a href="#p">Iniciar sesión con contraseña</a>`),
  ),
  sample(
    'sign-in at an unknown address of the carrier',
    `${www}/protected/place`,
    'signIn.password',
    framed(`<h1>Sign in</h1>${field('Phone number', 'type="tel"')}
${field('Password', 'type="password"')}<button>Sign in</button>`),
  ),

  sample(
    'registration',
    `${account}/practice`,
    'register.start',
    bare(`<h1>Create your account</h1>${field('Phone number', 'type="tel"')}
${field('Create a password', 'type="password"')}<button>Next</button>`),
  ),
  sample(
    'registration in Spanish',
    `${account}/practice`,
    'register.start',
    bare(
      `<h1>Regístrate</h1>${field('Número de teléfono', 'type="tel"')}<button>Siguiente</button>`,
    ),
  ),

  sample(
    'second factor, the code',
    `${account}/sap/v2/actions/code`,
    'verify.code',
    bare(`<h1>Let's confirm it's you</h1><p>Enter the 6-digit code we sent.</p>
${field('Code', 'name="code"')}<button>Continue</button>`),
  ),
  sample(
    'second factor, the way',
    `${account}/sap/v2/actions/choosemethod`,
    'verify.method',
    bare(`<h1>Let's confirm it's you</h1><label><input type="radio"> Text a code to (•••) •••-0100</label>
<label><input type="radio"> Email a code to p•••@example.com</label><button>Continue</button>`),
  ),
  sample(
    'second factor in Spanish, the code',
    `${account}/sap/v2/actions/code`,
    'verify.code',
    bare(`<h1>Confirmemos que eres tú</h1>${field('Código de verificación', 'autocomplete="one-time-code"')}
<button>Continuar</button>`),
  ),

  sample(
    'dashboard inside nested open shadow roots',
    `${www}/my-account/dashboard`,
    'dashboard.refill',
    framed(
      accountWords(
        'Available Service Balance',
        'Renewal amount',
        'Data remaining',
        'Add to Balance',
      ),
    ),
  ),
  sample(
    'dashboard in Spanish, with an English button',
    `${es}/my-account/dashboard`,
    'dashboard.refill',
    framed(
      accountWords('Saldo disponible', 'Monto de renovación', 'Datos restantes', 'Add to Balance'),
    ),
  ),
  sample(
    'dashboard at an unknown address',
    `${www}/somewhere/else`,
    'dashboard.refill',
    framed(`<h1>Welcome back</h1><p>Available Service Balance</p><p>$2.14</p>
<p>Renewal amount: $15.00</p><button>Refill</button>`),
  ),
];

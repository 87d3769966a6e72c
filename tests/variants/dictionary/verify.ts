import { means } from './concept';

/** Proving who one is. */
export const verifyConcepts = [
  means(
    "Let's confirm it's you|Verify your identity|Verify it's you|Confirm your identity|Get verified",
    'Confirmemos que eres tú|Verifica tu identidad|Confirma tu identidad',
    'Potwierdź swoją tożsamość|Zweryfikuj swoją tożsamość',
    '验证您的身份|确认您的身份',
  ),
  means(
    'We sent you a text message|We texted you a code|We sent you a code|A code was sent to your phone',
    'Te enviamos un mensaje de texto|Te enviamos un código',
    'Wysłaliśmy Ci SMS|Wysłaliśmy Ci kod',
    '我们已向您发送短信验证码|验证码已发送',
  ),
  means(
    'One-time code|Verification code|Security code|Access code|Confirmation code|Passcode',
    'Código de verificación|Código de un solo uso|Código de acceso',
    'Kod weryfikacyjny|Kod jednorazowy|Kod z SMS',
    '验证码|一次性验证码|短信验证码',
  ),
  means(
    'Enter the 6-digit code we sent',
    'Ingresa el código de 6 dígitos que enviamos',
    'Wpisz 6-cyfrowy kod, który wysłaliśmy',
    '请输入我们发送的6位验证码',
  ),
  means(
    "Didn't get a code?|Didn't receive the code?|Resend code",
    '¿No recibiste el código?|Reenviar código',
    'Nie dostałeś kodu?|Wyślij kod ponownie',
    '没有收到验证码？|重新发送验证码',
  ),
  means(
    'Text a code to (•••) •••-0100|Send a code to (•••) •••-0100',
    'Enviar un código por mensaje de texto al (•••) •••-0100',
    'Wyślij kod SMS-em na numer (•••) •••-0100',
    '发送短信验证码至 (•••) •••-0100',
  ),
  means(
    'Email a code to p•••@practice.example',
    'Enviar un código por correo electrónico a p•••@practice.example',
    'Wyślij kod e-mailem na p•••@practice.example',
    '发送邮件验证码至 p•••@practice.example',
  ),
];

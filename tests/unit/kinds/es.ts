import type { Kind } from './kind';

/** Pages of made-up carriers in Spanish, of America and of Spain. */
export const spanish: Kind[] = [
  [
    'entrada con número y contraseña',
    'signIn',
    `<h2>Ingresa a tu cuenta</h2><form><label>Número celular <input type="tel"></label><label>Contraseña <input type="password"></label><button>Entrar</button></form>
<a href="#">¿Olvidaste tu contraseña?</a><a href="#">Regístrate</a>`,
  ],
  [
    'entrada al área de clientes',
    'signIn',
    `<h1>Accede a tu área de cliente</h1><form><input placeholder="NIF, móvil o correo"><input type="password" placeholder="Clave"><button>Acceder</button></form><a href="#">He olvidado mi clave</a>`,
  ],
  [
    'un código por mensaje',
    'verify',
    `<h2>Verifica tu identidad</h2><p>Te enviamos un código por SMS al ••• ••• 0142. Vence en 5 minutos.</p><label>Código de 6 dígitos <input inputmode="numeric"></label>
<button>Validar</button><a href="#">Reenviar código</a>`,
  ],
  [
    'elegir cómo confirmar',
    'verify',
    `<h1>¿Cómo quieres recibir tu código?</h1><label><input type="radio" name="m"> Mensaje de texto al •••0142</label><label><input type="radio" name="m"> Correo s•••@correo.example</label>
<label><input type="radio" name="m"> Llave de acceso</label><button>Continuar</button><p>Verificación en dos pasos</p>`,
  ],
  [
    'alta',
    'register',
    `<h1>Regístrate en Mi Móvil</h1><form><label>Nombre <input></label><label>Número de celular <input type="tel"></label><label>Correo <input type="email"></label>
<label>Crea una contraseña <input type="password"></label><label>Repite la contraseña <input type="password"></label><button>Registrarme</button></form>
<p>¿Ya tienes cuenta? <a href="#">Inicia sesión</a></p>`,
  ],
  [
    'resumen de la línea',
    'dashboard',
    `<h1>¡Hola, Luz!</h1><p>Mi número 55 5555 0142</p><section><h2>Saldo disponible</h2><p>$45.20</p><p>Vigencia: 30/11/2026</p><button>Recargar</button></section>
<section><h2>Datos</h2><p>1.5 GB disponibles de 3 GB</p></section><a href="#">Cerrar sesión</a>`,
  ],
  [
    'consumo de un prepago de España',
    'dashboard',
    `<h2>Tu línea 600 555 014</h2><dl><dt>Tu saldo</dt><dd>8,35 €</dd><dt>Bono activo</dt><dd>10 GB hasta el 2 de diciembre</dd><dt>Se renueva el</dt><dd>02/12/2026</dd></dl>
<button>Recargar saldo</button><a href="#">Ver consumo</a>`,
  ],
  [
    'recarga sin registrarse',
    'refillStart',
    `<h1>Recarga en línea</h1><p>Recarga tu línea o la de alguien más.</p><form><label>Número a 10 dígitos <input type="tel"></label><label>Confirma el número <input type="tel"></label><button>Continuar</button></form>`,
  ],
  [
    'qué número',
    'refillStart',
    `<h2>Recargar móvil</h2><form><label>Introduce el número que quieres recargar <input type="tel"></label><button>Siguiente</button></form>`,
  ],
  [
    'montos como botones',
    'chooseAmount',
    `<h1>¿Cuánto quieres recargar?</h1><p>55 5555 0142</p><button>$50</button><button>$100</button><button>$150</button><button>$200</button><button>Continuar</button>`,
  ],
  [
    'importes en una lista',
    'chooseAmount',
    `<h2>Selecciona el importe de tu recarga</h2><ul><li><label><input type="radio" name="i"> 10 €</label></li><li><label><input type="radio" name="i"> 20 €</label></li>
<li><label><input type="radio" name="i"> 30 €</label></li></ul><button>Seguir</button>`,
  ],
  [
    'paquetes',
    'chooseAmount',
    `<h1>Elige tu paquete</h1><p>Recarga para 55 5555 0142</p><div role="radio">$100 <small>4 GB, 15 días</small></div><div role="radio">$150 <small>6 GB, 25 días</small></div>
<div role="radio">$200 <small>8 GB, 30 días</small></div><button>Ir a pagar</button>`,
  ],
  [
    'datos de la tarjeta',
    'payment',
    `<h1>Datos de pago</h1><p>Recarga de $150 al 55 5555 0142</p><form><label>Número de tarjeta <input></label><label>Mes <select><option>01</option></select></label>
<label>Vencimiento <input placeholder="MM/AA"></label><label>CVV <input></label><button>Pagar</button></form>`,
  ],
  [
    'pago con tarjeta',
    'payment',
    `<h2>Pago con tarjeta</h2><p>Vas a recargar 20 € en el 600 555 014</p><form><label>Número de tarjeta <input></label><label>Caducidad <input></label><label>Código de seguridad <input></label><button>Pagar 20 €</button></form>`,
  ],
  [
    'revisión',
    'review',
    `<h1>Confirma tu recarga</h1><dl><dt>Número</dt><dd>55 5555 0142</dd><dt>Monto</dt><dd>$150.00</dd><dt>Forma de pago</dt><dd>Visa •••• 4242</dd></dl><button>Confirmar y pagar</button><a href="#">Modificar</a>`,
  ],
  [
    'resumen de la compra',
    'review',
    `<h2>Resumen de tu recarga</h2><table><tr><th>Línea</th><td>600 555 014</td></tr><tr><th>Importe</th><td>20,00 €</td></tr><tr><th>Total a pagar</th><td>20,00 €</td></tr></table>
<label><input type="checkbox"> Acepto las condiciones</label><button>Finalizar compra</button>`,
  ],
  [
    'recarga hecha',
    'confirmation',
    `<h1>¡Recarga exitosa!</h1><p>Se acreditaron $150.00 al número 55 5555 0142.</p><dl><dt>Folio</dt><dd>00918</dd><dt>Fecha</dt><dd>04/11/2026</dd></dl><button>Descargar comprobante</button><a href="#">Nueva recarga</a>`,
  ],
  [
    'recarga hecha, en España',
    'confirmation',
    `<h2>Recarga realizada con éxito</h2><p>Hemos recargado 20 € en el 600 555 014. Tu nuevo saldo es de 28,35 €.</p><p>Número de operación: 55120</p><button>Volver al inicio</button>`,
  ],
  [
    'gracias por tu pago',
    'confirmation',
    `<h1>Gracias, hemos recibido tu pago</h1><p>Tu recarga de $200 ya está disponible.</p><p>Número de autorización 118822</p><a href="#">Imprimir recibo</a>`,
  ],
  [
    'fondos insuficientes',
    'paymentFailed',
    `<h1>Tu recarga no se realizó</h1><p>Fondos insuficientes. No se hizo ningún cargo a tu tarjeta.</p><button>Intentar con otra tarjeta</button>`,
  ],
  [
    'pago denegado',
    'paymentFailed',
    `<div role="alert"><strong>Operación denegada</strong> Tu banco ha rechazado el pago de la recarga.</div><button>Reintentar</button><button>Cambiar forma de pago</button>`,
  ],
  [
    'no se pudo procesar',
    'paymentFailed',
    `<h2>No pudimos procesar tu pago</h2><p>La recarga de $100 al 55 5555 0142 no fue aplicada. Verifica los datos de tu tarjeta e inténtalo nuevamente.</p>`,
  ],
  [
    'historial',
    'history',
    `<h1>Historial de recargas</h1><table><tr><th>Fecha</th><th>Monto</th><th>Estatus</th></tr><tr><td>04/10/2026</td><td>$150.00</td><td>Exitosa</td></tr><tr><td>02/09/2026</td><td>$100.00</td><td>Exitosa</td></tr></table>`,
  ],
  [
    'mis recargas',
    'history',
    `<h2>Mis recargas</h2><ul><li>4 oct 2026 · 20,00 € · Tarjeta</li><li>1 sep 2026 · 10,00 € · Tarjeta</li></ul><button>Ver más</button>`,
  ],
  [
    'activación',
    'activation',
    `<h1>Activa tu SIM</h1><form><label>ICCID (los 19 dígitos de tu chip) <input></label><label>CURP <input></label><button>Activar</button></form>`,
  ],
  [
    'factura de contrato',
    'postpaidPay',
    `<h1>Mis facturas</h1><p>Factura de octubre</p><p>Total a pagar 42,10 €</p><p>Fecha límite de pago: 12/11/2026</p><button>Pagar factura</button><a href="#">Descargar PDF</a>`,
  ],
  // Made later, by other companies in other words
  [
    'Entra a tu cuenta',
    'signIn',
    `<h1>Entra a tu cuenta</h1><label>Tu celular<input type="tel"></label><label>Contraseña<input type="password"></label><button>Entrar</button>`,
  ],
  [
    '¡Hola, Beto!',
    'dashboard',
    `<h1>¡Hola, Beto!</h1><p>55 5555 0199</p><p>Saldo</p><p>$45.00</p><p>Vigente hasta el 3 de diciembre</p><button>Recargar</button><p>1.2 GB por usar</p>`,
  ],
  [
    'un formulario en una tabla, con un ejemplo al lado',
    'refillStart',
    `<h1>Recarga otra línea</h1><table><tr><td>Celular:</td><td><input name="a"> ej. 206-555-0144</td></tr><tr><td></td><td><input type="submit" value="Buscar línea"></td></tr></table>`,
  ],
  [
    'Ponle saldo a cualquier línea',
    'refillStart',
    `<h1>Ponle saldo a cualquier línea</h1><label>Celular a 10 dígitos<input type="tel"></label><label>Repite el celular<input type="tel"></label><button>Seguir</button>`,
  ],
  [
    '¿Con qué tarjeta pagas?',
    'payment',
    `<h1>¿Con qué tarjeta pagas?</h1><p>Recarga de $100 para 55 5555 0199</p><label>Número de tarjeta<input></label><label>Vence<input placeholder="MM/AA"></label><label>CVV<input></label><button>Pagar $100</button>`,
  ],
  [
    'Confirma tu recarga',
    'review',
    `<h1>Confirma tu recarga</h1><dl><dt>Número</dt><dd>55 5555 0199</dd><dt>Monto</dt><dd>$100.00</dd><dt>Tarjeta</dt><dd>Visa •••• 1881</dd></dl><button>Confirmar y pagar</button>`,
  ],
  [
    'Tu tarjeta no pasó',
    'paymentFailed',
    `<h1>Tu tarjeta no pasó</h1><p>El banco rechazó el cargo y no se te cobró nada. Tu recarga no se hizo.</p><button>Usar otra tarjeta</button>`,
  ],
  [
    'Prende tu chip',
    'activation',
    `<h1>Prende tu chip</h1><label>Número de SIM (19 dígitos)<input></label><button>Siguiente</button>`,
  ],
  [
    'Paga tu factura',
    'postpaidPay',
    `<h1>Paga tu factura</h1><p>Total a pagar $72.40, fecha límite 20 nov</p><label>Número de tarjeta<input></label><label>MM/AA<input></label><label>CVV<input></label><button>Pagar $72.40</button>`,
  ],
  [
    'Tu recarga está lista',
    'confirmation',
    `<h2>Tu recarga está lista</h2><div><span>Celular</span><b>55 5555 0199</b></div><div><span>Monto</span><b>$100.00</b></div><div><span>Autorización</span><b>88120</b></div><button>Nueva recarga</button>`,
  ],
  [
    'No pudimos procesar tu pago',
    'paymentFailed',
    `<h1>No pudimos procesar tu pago</h1><p>Intenta con otra tarjeta. No se realizó ningún cargo.</p><p>Recarga de $100 al 55 5555 0199</p>`,
  ],
  [
    'un pago rechazado, junto a ofertas y un boletín',
    'paymentFailed',
    `<h1>No pudimos completar tu recarga</h1><p>Tu banco rechazó la tarjeta. No se te cobró nada.</p><button>Probar con otra tarjeta</button>
<section><h2>Un Galaxy por nuestra cuenta</h2><a href="#">Ver más</a></section><form><label>Recibe novedades por correo <input type="email"></label><button>Suscribirme</button></form>`,
  ],
  [
    'registro con el nombre de la empresa',
    'register',
    `<h1>Crea tu T-Mobile ID</h1><label>Tu número <input type="tel"></label><label>Correo electrónico <input type="email"></label><label>Contraseña nueva <input type="password"></label><button>Continuar</button>`,
  ],
  [
    'recarga cancelada por tiempo',
    'paymentFailed',
    `<h1>Se acabó el tiempo y cancelamos la recarga</h1><p>Tu tarjeta no tiene ningún cargo.</p><button>Intentar de nuevo</button>`,
  ],
];

import type { PageLanguage } from '../page-language.ts';

export const spanish = {
  tag: 'es',
  and: 'y e',
  organisations: `academia agencia agencias asamblea asociación ayuntamiento banco centro colectivo comisión
    comité confederación consejería consejo diario diputación federación fiscalía fundación gobierno grupo
    instituto junta ministerio observatorio oficina ong organización partido periódico policía prensa
    redacción s.a s.l secretaría servicio sindicato sociedad universidad`,
  articles: 'el la los las un una unos unas lo',
  by: `por, escrito por, publicado por, redactado por, texto de, un texto de, un artículo de, una crónica de,
    un reportaje de, entrevista de, crónica de`,
  newsrooms: 'redacción, la redacción, efe, agencia efe, europa press, agencias',
  authorLabels: 'autor, autora, autores, autoras, texto, redacción, firma, periodista',
  roles: `redactor redactora corresponsal periodista enviado enviada columnista reportero reportera director
    directora colaborador colaboradora especial editor editora`,
  outlets:
    'edición impresa diario periódico país mundo vanguardia prensa agencia agencias efe noticias gaceta heraldo',
  beside: 'para, en, desde, con información de',
  published: `publicado, publicada, fecha, fecha de publicación, escrito, creado, subido, dictada, sentencia,
    publicado en, nota de prensa, comunicado`,
  updated: `actualizado, actualizada, actualización, última actualización, modificado, última modificación`,
  on: 'el del a las',
  labels: {
    title: 'título, titular, asunto',
    publication: 'fuente, medio, periódico',
    url: 'enlace, dirección',
    language: 'idioma, lengua',
  },
  pressRelease: {
    openings: 'nota de prensa, comunicado de prensa, comunicado, para publicación inmediata',
    contacts: 'contacto, contactos, contacto de prensa, contacto para medios, contacto de medios',
    about: 'acerca de, sobre',
    closings: 'declaraciones prospectivas, declaraciones a futuro',
    end: 'fin',
  },
  furniture: {
    pieces: `
      suscribite
      exclusivo para suscriptores
      sólo para suscriptores
      de wikipedia, la enciclopedia libre
      compartir
      compartir en …
      compartir artículo
      imprimir
      enviar
      enviar por correo
      enviar por email
      copiar enlace
      copiar el enlace
      guardar
      escuchar
      escuchar artículo
      comentar
      suscríbete
      suscribirse
      iniciar sesión
      regístrate
      menú
      buscar
      inicio
      portada
      cerrar
      ir al contenido
      saltar al contenido
      volver arriba
      leer más
      ver más
      mostrar más
      seguir leyendo
      sigue leyendo
      publicidad
      publicidad …
      anuncio
      lee también
      lee también …
      lea también
      lea también …
      te puede interesar
      te puede interesar …
      # min de lectura
      # minutos de lectura
      lectura de # min
      tiempo de lectura: # min
      tiempo de lectura: # minutos
      # min
      ver en el navegador
      ver este correo en el navegador
      darse de baja
      cancelar suscripción
      aviso legal
      política de privacidad
      política de cookies
      configurar cookies
      gestionar cookies
      aceptar
      aceptar todo
      aceptar todas
      aceptar cookies
      aceptar y continuar
      rechazar
      rechazar todo
      rechazar todas
      configurar
      valoramos tu privacidad
      valoramos su privacidad
      nos importa tu privacidad
      tu privacidad es importante para nosotros
      este artículo tiene más de # años
      tu correo electrónico
      correo electrónico
      introduce tu correo electrónico
      sobre el autor
      sobre la autora
      hace # minutos
      hace # horas
      hace # días
      actualizado hace # …
      síguenos`,
    openings: `
      ya eres suscriptor?
      ya es suscriptor?
      ya estás suscrito?
      suscríbete para seguir leyendo
      inicia sesión para seguir leyendo
      para seguir leyendo, suscríbete
      sigue leyendo en
      gracias por leer
      al suscribirte aceptas
      al suscribirse acepta
      al registrarte aceptas
      recibes este correo porque
      has recibido este correo
      para darse de baja
      para darte de baja
      tu dirección de correo electrónico no será publicada
      este sitio está protegido por recaptcha
      síguenos en
      síganos en
      al hacer clic en aceptar
      al hacer clic en “aceptar`,
    invitations: `
      suscríbete
      suscríbase
      regístrate
      apúntate
      recibe nuestro
      recibe nuestra
      recibe nuestras
      recibe en tu
      recibe cada
      reciba nuestro
      sigue nuestro
      sigue nuestra
      únete a nuestro
      únete a nuestra
      descarga nuestra`,
    channels: `newsletter boletín boletines correo email canal podcast notificaciones alertas app whatsapp telegram facebook
instagram twitter youtube`,
    tips: `
      tienes una historia
      tienes información
      escríbenos
      contáctanos
      contacta con la redacción`,
    pointers: `
      lee también
      lea también
      leer también
      lee más
      más información
      te puede interesar
      le puede interesar
      te recomendamos
      ver también
      véase también
      noticias relacionadas
      etiquetas
      temas
      tema
      archivado en
      categoría
      categorías
      palabras clave
      tags`,
    otherArticles: `
      te puede interesar
      le puede interesar
      también te puede interesar
      te podría interesar
      quizás te interese
      noticias relacionadas
      artículos relacionados
      contenido relacionado
      relacionados
      más noticias
      más información
      lo más leído
      lo más visto
      lo más popular
      las más leídas
      te recomendamos
      recomendados
      artículo siguiente
      artículo anterior
      para saber más
      lecturas recomendadas
      lecturas adicionales`,
    comments: `
      comentarios
      comentarios (#)
      # comentario
      # comentarios
      deja un comentario
      deja una respuesta
      deja tu comentario
      comenta
      escribe un comentario
      tus comentarios`,
    replies: `
      responder
      dice
      dijo
      escribió`,
    counts: 'comentario comentarios compartidos vistas',
    sections: `
      opinión
      editorial
      tribuna
      análisis
      columna
      política
      economía
      cultura
      sociedad
      internacional
      mundo
      nacional
      deportes
      sucesos
      actualidad
      noticias
      entrevista
      reportaje
      crónica
      exclusiva
      última hora`,
    sharing: 'comparte compartir compártelo compártela',
    home: 'inicio portada',
    captions: 'foto fotos imagen crédito ilustración infografía gráfico',
    consent: `
      nosotros y nuestros …socios
      utilizamos cookies
      usamos cookies
      este sitio utiliza cookies
      este sitio web utiliza cookies
      esta web utiliza cookies
      información en un dispositivo`,
  },
} satisfies PageLanguage;

import type { PageLanguage } from '../page-language.ts';

export const spanish = {
  tag: 'es',
  months: `enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
    septiembre/setiembre/sept/sep/set octubre/oct noviembre/nov diciembre/dic`,
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo lun mar mié jue vie sáb dom',
  isDayFirst: true,
  and: 'y e',
  organisations: `academia agencia agencias asamblea asociación ayuntamiento banco centro colectivo comisión
    comité confederación consejería consejo diario diputación federación fiscalía fundación gobierno grupo
    instituto junta ministerio observatorio oficina ong organización partido periódico policía prensa
    redacción s.a s.l secretaría servicio sindicato sociedad universidad`,
  articles: 'el la los las un una unos unas lo',
  by: `por, escrito por, publicado por, redactado por, texto de, un texto de, un artículo de, una crónica de,
    un reportaje de, entrevista de, crónica de`,
  authorLabels: 'autor, autora, autores, autoras, texto, redacción, firma, periodista',
  roles: `redactor redactora corresponsal periodista enviado enviada columnista reportero reportera director
    directora colaborador colaboradora especial editor editora`,
  outlets:
    'diario periódico país mundo vanguardia prensa agencia agencias efe noticias gaceta heraldo',
  beside: 'para, en, desde, con información de',
  published: `publicado, publicada, fecha, fecha de publicación, escrito, creado, subido, dictada, sentencia,
    publicado en`,
  updated: `actualizado, actualizada, actualización, última actualización, modificado, última modificación`,
  on: 'el del a las',
} satisfies PageLanguage;

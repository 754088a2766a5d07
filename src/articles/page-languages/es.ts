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
} satisfies PageLanguage;

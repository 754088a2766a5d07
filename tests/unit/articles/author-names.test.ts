import { describe, expect, it } from 'vitest';
import { isOrganisation, splitNames } from '../../../src/articles/author-names.ts';

describe('a line of names', () => {
  it.each([
    ['Ada Example, Ben Sample', ['Ada Example', 'Ben Sample']],
    ['Ada Example, Ben Sample, and Cy Reed', ['Ada Example', 'Ben Sample', 'Cy Reed']],
    ['Anna Reuter und Karl Groß', ['Anna Reuter', 'Karl Groß']],
    ['Anne Lefèvre et Luc d’Arbois', ['Anne Lefèvre', 'Luc d’Arbois']],
    ['Ana Ruiz y José Paz', ['Ana Ruiz', 'José Paz']],
    ['María Gil e Inés Paz', ['María Gil', 'Inés Paz']],
    ['Ayşe Yılmaz ve İnci Öz', ['Ayşe Yılmaz', 'İnci Öz']],
    ['Ann Lee; Tom Reed', ['Ann Lee', 'Tom Reed']],
    ['Lee, Ann; Reed, Tom', ['Lee, Ann', 'Reed, Tom']],
    ['Ann Lee, PhD, Tom Reed, Jr.', ['Ann Lee, PhD', 'Tom Reed, Jr.']],
    ['Ann Lee, AFP', ['Ann Lee', 'AFP']],
    ['Ludwig van der Marsh & Ana de la Vega', ['Ludwig van der Marsh', 'Ana de la Vega']],
  ])('names more than one: %s', (line, names) => {
    expect(splitNames(line)).toEqual(names);
  });

  it.each([
    'Ann Lee',
    'Lee, Ann',
    'Plato',
    'José Ortega y Gasset',
    'Ministry of Food, Trade and Work',
    'Department of Health and Human Services',
    'Marsh & Sons',
    'Ann and Tom Reed',
    'editors',
    '李雷',
    '<>',
    ',',
  ])('names one: %s', (line) => {
    expect(splitNames(line)).toEqual([line]);
  });
});

describe('an organisation', () => {
  it.each([
    'Ministry of Food',
    'Marsh Inc.',
    'Town Council',
    'AFP',
    'dpa',
    'Redaktion',
    'Umweltministerium',
    'Deutscher Mieterverband',
    'Marsch e.V.',
    'Ministère du Travail',
    'La rédaction',
    'Ayuntamiento de Puerto Chico',
    'Sağlık Bakanlığı',
    'Anadolu Ajansı',
    'HABER MERKEZİ',
  ])('is known by its name: %s', (name) => {
    expect(isOrganisation(name)).toBe(true);
  });

  it.each([
    'Ann Lee',
    'Murat Fırat',
    'Ludwig van der Berg',
    'Pierre de la Croix',
    'Ana y Gil',
    'Dom Hélder Câmara',
    'Rat Landes',
  ])('is nobody such as %s', (name) => {
    expect(isOrganisation(name)).toBe(false);
  });
});

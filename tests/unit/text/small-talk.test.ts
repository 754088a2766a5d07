import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../src/text/small-talk.ts';

describe('isSmallTalk', () => {
  it.each([
    'Tell me a joke',
    'Can you tell us another funny joke, please?',
    'What time is it?',
    'what’s the time',
    'How are you?',
    'hey, how are you doing today?',
    'Who are you?',
    'what is your name',
    'Thanks!',
    'thank you so much :)',
    'Hello there 👋',
    'Wie spät ist es?',
    'Erzähl mir einen Witz!',
    'Wer bist du?',
    'Wie geht’s dir?',
    'Vielen Dank!',
    '¿Qué hora es?',
    'Cuéntame un chiste',
    '¿Quién eres?',
    '¿Cómo estás?',
    'Muchas gracias',
    'Quelle heure est-il ?',
    'Raconte-moi une blague',
    'Qui es-tu ?',
    'Comment ça va ?',
    'Merci beaucoup !',
    'Saat kaç?',
    'Bana bir fıkra anlat',
    'Kimsin?',
    'Nasılsın?',
    'Teşekkürler',
  ])('takes “%s” for talk', (text) => {
    expect(isSmallTalk(text)).toBe(true);
  });

  it.each([
    'What time is it when the ferries stop?',
    'Who are you quoting on the tunnel?',
    'How are you supposed to store seeds?',
    'Which joke did the mayor tell?',
    'What does Reed say about jokes?',
    'Who made the lamp?',
    'thanksgiving',
    'How old are the ferries?',
    'Why did she thank the keeper?',
    'Wie spät kam die Fähre an?',
    'Wer bist du für den Autor?',
    'Welchen Witz erzählt der Bürgermeister?',
    '¿A qué hora es la salida del ferry?',
    '¿Quién eres según el autor?',
    'Quelle heure est-il à bord du ferry ?',
    'Comment vont les ports ?',
    'Feribot saat kaçta kalkıyor?',
    'Nasıl bir köprü yapıldı?',
    'sanctions',
    '',
  ])('takes “%s” for a question', (text) => {
    expect(isSmallTalk(text)).toBe(false);
  });
});

import { globSync, readFileSync } from 'node:fs';
import { articleWords } from './articles';
import { businessDays, formatDate, formatDateTime, formatDay, formatList, formatTime, relativeTime } from './dates';
import { language, speak } from './language';
import { defineTexts, injectTexts } from './texts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('words in two languages', () => {
  afterEach(() => speak('es'));

  it('follow the language of the screen', () => {
    const t = injectTexts(defineTexts({ es: { late: (days: number) => `hace ${days} días` }, en: { late: (days: number) => `${days} days ago` } }));
    expect(t().late(3)).toBe('hace 3 días');
    speak('en');
    expect(language()).toBe('en');
    expect(t().late(3)).toBe('3 days ago');
    expect(localStorage.getItem('cobijo.language')).toBe('en');
  });

  it('write dates without breaks, in the zone of the office', () => {
    expect(plain(formatDate('2026-11-27'))).toBe('27 nov 2026');
    expect(formatDate('2026-11-27')).not.toContain(' ');
    expect(formatTime('2026-11-23T16:42:00Z', 'America/Mexico_City')).toBe('10:42');
    expect(plain(formatDateTime('2026-11-24T05:30:00Z', 'America/Mexico_City'))).toBe('23 nov 2026, 23:30');
    expect(plain(formatDateTime('2026-11-24T05:30:00Z', 'America/Tijuana'))).toBe('23 nov 2026, 21:30');
    speak('en');
    expect(plain(formatDate('2026-11-27'))).toBe('27 Nov 2026');
  });

  it('write nothing for nothing or nonsense', () => {
    expect(formatDate(null)).toBe('');
    expect(formatDate('mañana')).toBe('');
  });

  it('say today, tomorrow and yesterday by the days of the office', () => {
    const now = new Date('2026-11-24T04:00:00Z');
    expect(formatDay('2026-11-23', now, 'America/Mexico_City')).toBe('hoy');
    expect(formatDay('2026-11-24', now, 'America/Mexico_City')).toBe('mañana');
    expect(formatDay('2026-11-22', now, 'America/Mexico_City')).toBe('ayer');
    expect(plain(formatDay('2026-11-29', now, 'America/Mexico_City'))).toBe('29 nov 2026');
  });

  it('count hours and business days in words', () => {
    expect(relativeTime('2026-11-23T10:00:00Z', new Date('2026-11-23T13:10:00Z'))).toBe('hace 3 horas');
    expect(relativeTime('2026-11-23T13:09:40Z', new Date('2026-11-23T13:10:00Z'))).toBe('ahora');
    expect(plain(businessDays(1))).toBe('1 día hábil');
    expect(plain(businessDays(4))).toBe('4 días hábiles');
    expect(formatList(['español', 'mam', 'inglés'])).toBe('español, mam e inglés');
  });

  it('have words in both languages for every house rule and every named part that a rule cites', () => {
    const rules = globSync('libs/*/{rules,api}/**/*.ts').map((path) => readFileSync(path, 'utf8')).join('\n');
    const cited = [...rules.matchAll(/\b(policy|law\.[\w'\]["-]+)\('([^']+)'\)/g)].map(([, by = '', article = '']) => ({ instrument: by === 'policy' ? 'POLICY' : 'GC14', article }));
    const named = cited.filter(({ instrument, article }) => instrument === 'POLICY' || /^[A-Za-z][a-z]|^B/.test(article));
    expect(named.length).toBeGreaterThan(100);
    const bare = (one: { instrument: string; article: string }, language: 'es' | 'en') => plain(articleWords({ ...one, article: '0' }, language)).replace(/0$/, one.article);
    const wordless = named.filter((one) => !/^\d+ (h|d)$/.test(one.article) && (['es', 'en'] as const).some((language) => plain(articleWords(one, language)) === bare(one, language)));
    expect([...new Set(wordless.map(({ article }) => article))]).toEqual([]);
  });

  it('say articles, and keep house rules apart from law', () => {
    expect(plain(articleWords({ instrument: 'LM', article: '112-III' }, 'es'))).toBe('Ley de Migración 112-III');
    expect(plain(articleWords({ instrument: 'POLICY', article: '7 días' }, 'es'))).toBe('Regla interna: 7 días');
    expect(plain(articleWords({ instrument: 'LM', article: '112-III' }, 'en'))).toBe('Migration Act 112-III');
  });
});

import ICAL from 'ical.js';
import { writeCalendar, type CalendarEvent } from './write-calendar.js';

const changedAt = '2026-11-24T02:30:00.000Z';
const event: CalendarEvent = { uid: 'slot-1@lianxi', on: '2026-11-25', summary: '报送：核对低保对象；含（甲,乙）\\\n第二行', changedAt, sequence: 2, url: 'https://example.org/m/JM/reports/1' };

function parsed(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as never);
}

describe('a feed of deadlines', () => {
  it('is read by another library: whole days, escaped text, stable UID', () => {
    const feed = parsed(writeCalendar({ name: '市民政局 期限', events: [event] }));
    expect(feed.getFirstPropertyValue('x-wr-calname')).toBe('市民政局 期限');
    expect(feed.getFirstPropertyValue('prodid')).toBe('-//Lianxi//Deadlines//ZH');
    const [component] = feed.getAllSubcomponents('vevent');
    const read = new ICAL.Event(component as ICAL.Component);
    expect([read.uid, read.summary, read.startDate.toString(), read.endDate.toString(), read.startDate.isDate, read.sequence]).toEqual([event.uid, event.summary, '2026-11-25', '2026-11-26', true, 2]);
    expect(component?.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-24T02:30:00Z');
    expect(component?.getFirstPropertyValue('url')).toBe(event.url);
  });

  it('folds at 75 octets, never within a character', () => {
    const text = writeCalendar({ name: '联', events: [{ ...event, summary: '困难群众基本生活保障𠮷'.repeat(40), description: `a${'长'.repeat(300)}` }] });
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
    const read = new ICAL.Event(parsed(text).getFirstSubcomponent('vevent') as ICAL.Component);
    expect([read.summary, read.description]).toEqual(['困难群众基本生活保障𠮷'.repeat(40), `a${'长'.repeat(300)}`]);
  });

  it('reminds at nine in the morning, days before or on the day', () => {
    const triggers = [0, 1, 3].map((days) => {
      const feed = parsed(writeCalendar({ name: 'x', events: [{ ...event, remindDaysBefore: days }] }));
      const trigger = feed.getFirstSubcomponent('vevent')?.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger') as ICAL.Duration;
      return trigger.toSeconds() / 3600;
    });
    expect(triggers).toEqual([9, -15, -63]);
  });

  it('says what is called off, and is a calendar without events too', () => {
    const off = parsed(writeCalendar({ name: 'x', events: [{ ...event, on: '2026-12-31', cancelled: true }] })).getFirstSubcomponent('vevent');
    expect([off?.getFirstPropertyValue('status'), off?.getFirstPropertyValue('dtend')?.toString()]).toEqual(['CANCELLED', '2027-01-01']);
    expect(parsed(writeCalendar({ name: 'x', events: [] })).getAllSubcomponents('vevent')).toEqual([]);
  });

  it('reminds from the beginning of the day, and leaves addresses and names whole', () => {
    const url = 'https://example.org/m/J,M;1/tasks/1';
    const text = writeCalendar({ name: '期限,甲;乙\r\n丙', events: [{ ...event, url, remindDaysBefore: 0, summary: 'a\u0000\u007fb' }] });
    expect(text).toContain('TRIGGER;RELATED=START:PT9H');
    expect(text).toContain('\r\nX-WR-CALNAME:期限\\,甲\\;乙 丙\r\n');
    const component = parsed(text).getFirstSubcomponent('vevent');
    expect(component?.getFirstPropertyValue('summary')).toBe('ab');
    expect(decodeURIComponent(String(component?.getFirstPropertyValue('url')))).toBe(url);
  });
});

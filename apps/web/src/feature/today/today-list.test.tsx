import '../../ui/testing/jsdom';
import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import type { TodayLineFragment } from '../../gql/graphql';
import { startI18n } from '../../i18n';
import { SayContext } from '../../ui/say-context';
import { TodayBulk } from './today-bulk';
import { TodayList } from './today-list';
import { CALL_OFF_MS } from './use-call-off';
import { useTodayDesk } from './use-today-desk';

const line = (id: string, part: Partial<TodayLineFragment>): TodayLineFragment => ({
  id, reason: 'review_report', group: 'waiting', title: id, excerpt: null, unitId: 'u', unitName: '市财政局', ownUnit: false, dueOn: '2026-11-25', light: 'normal', workingDays: null, slotState: 'submitted', sentOn: null, sentLate: false, slotId: `slot-${id}`,
  assignmentId: null, taskId: 't', noticeId: null, instructionId: null, inspectionId: null, rectificationId: null, version: 3, count: 1, periodStartOn: '2026-11-01', periodMonths: 1, repeatable: false, escalatedTo: null, urgedOn: null,
  viewerCan: ['acceptReport', 'returnReport'], ...part,
});
const lines = [
  line('late', { reason: 'overdue_report', group: 'urgent', light: 'overdue', workingDays: 3, viewerCan: ['urge'], escalatedTo: 'leader', urgedOn: '2026-11-20' }),
  line('first', { excerpt: '发放52户' }),
  line('second', {}),
  line('more', { reason: 'review_extension', slotId: null, assignmentId: 'a-1', viewerCan: ['approveExtension', 'refuseExtension'] }),
];

const sent: { name: string; variables: Record<string, unknown> }[] = [];
const link = new ApolloLink((operation) => new Observable((observer) => {
  sent.push({ name: operation.operationName ?? '', variables: operation.variables });
  observer.next({ data: {} });
  observer.complete();
}));
const refreshed = jest.fn(async () => undefined);
const asked: string[] = [];

function Desk() {
  const desk = useTodayDesk(refreshed);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  if (desk.asked !== null) asked.push(`${desk.asked.verb} ${desk.asked.item.id}`);
  return (
    <>
      <TodayBulk chosen={lines.filter(({ id }) => selected.has(id))} desk={desk} onClear={() => setSelected(new Set())} onUrge={(items) => asked.push(`urge ${items.length}`)} />
      <TodayList items={lines} attention={[]} attentionTitle="需要您关注" desk={desk} selected={selected} onSelect={setSelected} letters onHelp={() => asked.push('help')} panel={(item, verb) => <p>{`读 ${item.id} ${verb ?? ''}`}</p>} />
    </>
  );
}

const key = async (name: string) => act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: name }));
const row = (title: string): HTMLElement => {
  const found = screen.getByText(title).closest('li');
  if (found === null) throw new Error(`no row ${title}`);
  return found;
};

describe('今日要办, done in its lines', () => {
  beforeAll(async () => {
    await startI18n('zh-CN');
  });
  beforeEach(() => {
    [sent, asked].forEach((list) => list.splice(0));
    render(<ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}><MemoryRouter><Desk /></MemoryRouter></ApolloProvider>);
    act(() => row('late').focus());
  });
  afterEach(cleanup);

  it('says how late, how far raised, when urged, and what was written', () => {
    expect(row('late').textContent).toContain('应报未报 · 市财政局');
    expect(row('late').textContent).toContain('已升级至领导');
    expect(row('late').textContent).toContain('11月20日催办过');
    expect(row('first').textContent).toContain('发放52户');
  });

  it('walks by keys, accepts with one, and the line says so before it leaves', async () => {
    await key('j');
    expect(document.activeElement).toBe(row('first'));
    jest.useFakeTimers();
    await key('a');
    expect(row('first').textContent).toContain('5秒后通过');
    expect(sent).toEqual([]);
    await act(async () => void jest.advanceTimersByTime(CALL_OFF_MS));
    jest.useRealTimers();
    expect(sent).toEqual([{ name: 'AcceptReport', variables: { slotId: 'slot-first', version: 3 } }]);
    expect(row('first').textContent).toContain('已通过');
  });

  it('a press can be called off until it is sent, by its button or by a key, and then nothing was sent', async () => {
    jest.useFakeTimers();
    await key('j');
    await key('a');
    await act(async () => void fireEvent.click(within(row('first')).getByText('撤回')));
    expect(row('first').textContent).not.toContain('5秒后');
    await key('j');
    await key('a');
    await key('z');
    await act(async () => void jest.advanceTimersByTime(2 * CALL_OFF_MS));
    jest.useRealTimers();
    expect(sent).toEqual([]);
  });

  it('whoever leaves the page meant it: what waits is sent then, once', async () => {
    await key('j');
    await key('a');
    await act(async () => void window.dispatchEvent(new Event('pagehide')));
    cleanup();
    expect(sent.map(({ name }) => name)).toEqual(['AcceptReport']);
  });

  it('a refusal that comes after the page was left is still told', async () => {
    cleanup();
    const told: string[] = [];
    const refusing = new ApolloLink(() => new Observable((observer) => observer.error(new TypeError('Failed to fetch'))));
    render(
      <SayContext.Provider value={(words) => told.push(words)}>
        <ApolloProvider client={new ApolloClient({ link: refusing, cache: new InMemoryCache() })}><MemoryRouter><Desk /></MemoryRouter></ApolloProvider>
      </SayContext.Provider>,
    );
    act(() => row('first').focus());
    await key('a');
    await act(async () => cleanup());
    expect(told).toEqual([expect.stringContaining('“first”没有通过：')]);
  });

  it('opens what is to be read, and a dialog where words are needed', async () => {
    await key('ArrowDown');
    await key('Enter');
    expect(screen.getByText('读 first')).toBeTruthy();
    await key('r');
    expect(screen.getByText('读 first returnReport')).toBeTruthy();
    await key('End');
    await key('r');
    expect(asked.at(-1)).toBe('refuseExtension more');
    await key('Home');
    await key('u');
    expect(asked.at(-1)).toBe('urge late');
    await key('?');
    expect(asked.at(-1)).toBe('help');
  });

  it('does several at once, each by itself, after showing what', async () => {
    await key('j');
    await key('x');
    await key('j');
    await key('x');
    expect(screen.getByText('已选2件')).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByText('通过 2件')));
    const dialog = screen.getByRole('dialog', { hidden: true });
    expect(within(dialog).getByText('发放52户')).toBeTruthy();
    await act(async () => void fireEvent.click(within(dialog).getByText('确认通过2件')));
    expect(sent.map(({ variables }) => variables['slotId'])).toEqual(['slot-first', 'slot-second']);
  });
});

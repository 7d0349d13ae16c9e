import type { TodayGroup } from '@lianxi/domain';
import { Button, Pager, type PageState } from '@lianxi/web-ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayQuery, Verb } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { useTableLabels } from '../../ui/use-labels';
import { useViewer } from '../../ui/viewer-context';
import { TodayBulk } from './today-bulk';
import { TodayHelp } from './today-help';
import { TodayList } from './today-list';
import { TodayPaper } from './today-paper';
import type { TodayItem } from './today-target';
import type { TodayDesk } from './use-today-desk';

export interface TodayBodyProps {
  list: TodayQuery['todayList'];
  desk: TodayDesk;
  /** The one group shown; null for all. */
  group: TodayGroup | null;
  /** All lines, while they are printed. */
  paper: readonly TodayItem[] | null;
  page: PageState;
  onPage: (offset: number) => void;
  onUrge: (items: readonly TodayItem[]) => void;
  panel: (item: TodayItem, verb: Verb | null) => ReactNode;
}

/** The lines, those chosen among them, the keys, and the pages where there are several. */
export function TodayBody({ list, desk, group, paper, page, onPage, onUrge, panel }: TodayBodyProps) {
  const { t } = useTranslation();
  const labels = useTableLabels();
  const { jointMeeting } = useViewer();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [help, setHelp] = useState(false);
  const [letters, setLetters] = useLetters();
  const items = paper ?? list.items;
  const leads = jointMeeting?.viewerCan.includes('writeInstruction') === true;
  return (
    <>
      <TodayPaper today={list.today} shown={items.length} total={page.total} />
      <TodayBulk chosen={list.items.filter(({ id }) => selected.has(id) && !desk.gone.has(id))} desk={desk} onClear={() => setSelected(new Set())} onUrge={onUrge} />
      <TodayList
        items={items} attention={list.items.length > list.attention.length ? list.attention : []} attentionTitle={t(leads ? 'today.attentionLeader' : 'today.attentionUnit')} desk={desk} selected={selected} onSelect={setSelected}
        letters={letters} onHelp={() => setHelp(true)} panel={panel}
      />
      {page.total > page.limit ? <Pager page={page} onPage={onPage} labels={labels} footer={null} /> : null}
      <div className="today-foot">
        <ExportMenu quiet list="today" filter={{ groups: group === null ? null : [group] }} />
        <Button kind="text" size="small" onClick={() => setHelp(true)}>
          {t('today.keys.title')}
        </Button>
      </div>
      {help ? <TodayHelp letters={letters} onLetters={setLetters} onClose={() => setHelp(false)} /> : null}
    </>
  );
}

const LETTERS = 'lianxi.today.letters';

/** Kept in the browser: whether single letters are keys. */
function useLetters(): [boolean, (on: boolean) => void] {
  const [letters, setLetters] = useState(() => localStorage.getItem(LETTERS) !== 'off');
  const keep = (on: boolean): void => {
    localStorage.setItem(LETTERS, on ? 'on' : 'off');
    setLetters(on);
  };
  return [letters, keep];
}

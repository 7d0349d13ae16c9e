import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, PageTable, SegmentedFilter, Sheet, Tag, type Column } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarQuery } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { QueryError } from '../../ui/query-error';
import { useToday } from '../../ui/today-context';
import { useTableLabels } from '../../ui/use-labels';
import { CorrectDialog, type DayToCorrect } from './correct-dialog';
import { CalendarDocument } from './setting.query';

type Day = CalendarQuery['calendarOfYear']['days'][number];

/** Days off and make-up workdays of a year: the published ones, and where this joint meeting departs from them. */
export function CalendarSheet({ mayCorrect }: { mayCorrect: boolean }) {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [asked, setAsked] = useState<DayToCorrect | null>(null);
  const { data, previousData, loading, error, refetch } = useQuery(CalendarDocument, { variables: { year } });
  const calendar = (data ?? previousData)?.calendarOfYear;
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((each) => ({ value: String(each), label: t('setting.year', { year: each }) }));
  return (
    <Sheet
      strong
      title={t('setting.calendar')}
      tools={mayCorrect ? <Button size="small" onClick={() => setAsked({ on: '', working: null, corrected: false })}>{t('setting.correct')}</Button> : undefined}
    >
      <div className="setting-line">
        <SegmentedFilter label={t('setting.calendar')} value={String(year)} options={years} onChange={(value) => setYear(Number(value))} />
        {calendar === undefined || calendar.published ? null : <p className="lx-sec">{t('setting.unpublished')}</p>}
      </div>
      <PageTable
        label={t('setting.calendar')}
        columns={useColumns(mayCorrect ? setAsked : null)}
        rows={calendar?.days ?? []}
        rowKey={(day) => day.on}
        labels={useTableLabels()}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('setting.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('setting.noDays')} next={t('setting.noDaysNext')} />}
      />
      {asked === null ? null : <CorrectDialog day={asked} onClose={() => setAsked(null)} onDone={() => void refetch()} />}
    </Sheet>
  );
}

function useColumns(onCorrect: ((day: DayToCorrect) => void) | null): readonly Column<Day>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'on', head: t('setting.day'), phone: 'title', nowrap: true, render: (day) => format.date(day.on) },
    { key: 'working', head: t('setting.kind'), phone: 'plain', nowrap: true, render: (day) => <Tag>{t(day.working ? 'setting.works' : 'setting.off')}</Tag> },
    { key: 'name', head: t('setting.name'), render: (day) => day.name ?? '—' },
    { key: 'reason', head: t('setting.correction'), render: (day) => day.correctionReason ?? '—' },
    {
      key: 'act',
      head: '',
      align: 'right',
      render: (day) =>
        onCorrect === null ? null : (
          <Button kind="text" size="small" onClick={() => onCorrect({ on: day.on, working: day.working, corrected: day.correctionReason !== null })}>
            {t(day.correctionReason === null ? 'setting.correctThis' : 'setting.takeBack')}
          </Button>
        ),
    },
  ];
}

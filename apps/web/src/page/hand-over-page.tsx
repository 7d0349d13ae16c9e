import { useQuery } from '@apollo/client/react';
import { Button, FactsStrip, PageHead, SkeletonList, type Fact } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { HandOverSheets } from '../feature/hand-over/hand-over-table';
import { HandOverListDocument } from '../feature/hand-over/hand-over.query';
import type { HandOverListQuery } from '../gql/graphql';
import { ExportMenu } from '../ui/export-menu';
import { useFormat } from '../ui/format';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/hand-over/hand-over.css';

/** 交接清单: what goes with a post, to read and to print for both to sign. */
export function HandOverPage() {
  const { t } = useTranslation();
  const { postId = '' } = useParams();
  const { data, error, refetch } = useQuery(HandOverListDocument, { variables: { postId }, fetchPolicy: 'cache-and-network' });
  const list = data?.handOverList;
  useTitle(t('handOver.title'));
  if (error !== undefined && list === undefined) return <QueryError error={error} what={t('handOver.failed')} onRetry={() => void refetch()} />;
  return list === undefined ? <SkeletonList rows={8} label={t('shell.loading')} /> : <Body list={list} />;
}

function Body({ list }: { list: HandOverListQuery['handOverList'] }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead
        crumb={<Link to={`/units/${list.unitId}`}>{list.unitName}</Link>}
        title={`${t('handOver.title')} · ${list.postTitle}`}
        state={t('handOver.state', { total: list.items.length })}
        actions={
          <>
            {list.items.length === 0 ? null : <ExportMenu list="hand-over" filter={{ postId: list.postId }} />}
            <Button onClick={() => window.print()}>{t('handOver.print')}</Button>
          </>
        }
      />
      <FactsStrip facts={useFacts(list)} label={t('handOver.facts')} />
      <div className="lx-stack hand-over-lists">
        <HandOverSheets items={list.items} />
      </div>
      <p className="hand-over-sign">
        <span>{t('handOver.from')}</span>
        <span>{t('handOver.to')}</span>
        <span>{t('handOver.day')}</span>
      </p>
    </>
  );
}

function useFacts(list: HandOverListQuery['handOverList']): Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  const until = (toOn: string | null | undefined) => (toOn == null ? '' : t('handOver.until', { date: format.date(toOn) }));
  const holders = list.holders.map((each) => `${each.personName}（${t(`words.capacity.${each.capacity}`)}${until(each.toOn)}）`).join('、');
  return [
    { key: 'today', label: t('handOver.today'), value: format.date(list.today) },
    { key: 'holders', label: t('handOver.holders'), value: holders === '' ? t('handOver.vacant') : holders },
    { key: 'until', label: t('handOver.untilOn'), value: format.date(list.untilOn) },
  ];
}

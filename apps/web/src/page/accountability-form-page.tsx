import { useQuery } from '@apollo/client/react';
import { accountabilityFactKinds } from '@lianxi/domain';
import { PageHead, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { AccountabilityDetailDocument } from '../feature/accountability/accountability.query';
import { ProposeForm } from '../feature/accountability/propose-form';
import { NotThere } from '../ui/not-there';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';
import '../feature/accountability/accountability.css';

/** 提出建议, or change one before it is sent. */
export function AccountabilityFormPage() {
  const { t } = useTranslation();
  const { accountabilityId: id } = useParams();
  const [params] = useSearchParams();
  const { data, error, loading, refetch } = useQuery(AccountabilityDetailDocument, { variables: { id: id ?? '' }, skip: id === undefined, fetchPolicy: 'no-cache' });
  const proposal = data?.accountability ?? null;
  const title = t(id === undefined ? 'words.verb.proposeAccountability' : 'words.verb.reviseAccountability');
  useTitle(title);
  if (error !== undefined && proposal === null) return <QueryError error={error} what={t('accountability.failed')} onRetry={() => void refetch()} />;
  if (id !== undefined && proposal === null && loading) return <SkeletonList rows={8} label={t('shell.loading')} />;
  if (id !== undefined && proposal?.viewerCan.includes('reviseAccountability') !== true) return <NotThere list={t('accountability.title')} to="/accountability" fact={t('accountability.notNow')} next={t('accountability.goneNext')} />;
  const [unitId, unitName, sourceId] = [params.get('unit'), params.get('name'), params.get('fact')];
  const kind = accountabilityFactKinds.find((each) => each === params.get('kind'));
  return (
    <>
      <PageHead crumb={<Link to="/accountability">{t('accountability.title')}</Link>} title={title} state={t('accountability.formNote')} />
      <ProposeForm key={proposal?.id ?? 'new'} proposal={proposal} start={unitId === null || unitName === null ? null : { id: unitId, name: unitName }} fact={kind === undefined || sourceId === null ? null : { kind, sourceId }} />
    </>
  );
}

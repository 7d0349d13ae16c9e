import { useMutation, useQuery } from '@apollo/client/react';
import { Button, EmptyState, FilterLine, PageTable, Sheet, Tag, TextInput, type Column } from '@lianxi/web-ui';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountAccessRowFragment } from '../../gql/graphql';
import { ExportMenu } from '../../ui/export-menu';
import { QueryError } from '../../ui/query-error';
import { ReasonDialog } from '../../ui/reason-dialog';
import { useTableLabels } from '../../ui/use-labels';
import { useRun } from '../../ui/use-run';
import { LinkDialog } from './link-dialog';
import { AccountAccessDocument, EndSessionsDocument, LiftSecondFactorDocument, UnlinkIdentityDocument } from './security.query';

const PAGE = 20;
const VERBS = ['liftSecondFactor', 'endSessions', 'linkIdentity', 'unlinkIdentity'] as const;
type AccessVerb = (typeof VERBS)[number];

interface Asked {
  account: AccountAccessRowFragment;
  verb: AccessVerb;
}

/** How each account gets in, and what to do when a telephone or a device is lost. */
export function AccessList() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [offset, setOffset] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const wanted = useDeferredValue(text.trim());
  const { data, previousData, loading, error, refetch } = useQuery(AccountAccessDocument, { variables: { text: wanted === '' ? null : wanted, page: { limit: PAGE, offset } }, fetchPolicy: 'cache-and-network' });
  const page = (data ?? previousData)?.accountAccess;
  const handleText = (value: string) => {
    setText(value);
    setOffset(0);
  };
  return (
    <Sheet title={t('security.accounts')} note={page === undefined ? undefined : String(page.total)}>
      <FilterLine label={t('security.accounts')}>
        <TextInput type="search" aria-label={t('administration.accountSearch')} placeholder={t('administration.accountSearch')} value={text} onChange={(event) => handleText(event.target.value)} />
      </FilterLine>
      <PageTable
        label={t('security.accounts')}
        rows={page?.items ?? []}
        rowKey={(row) => row.id}
        labels={useTableLabels()}
        loading={loading}
        error={error === undefined ? undefined : <QueryError error={error} what={t('security.failed')} onRetry={() => void refetch()} />}
        empty={<EmptyState fact={t('administration.accountsEmpty')} next={t('security.emptyNext')} />}
        page={page === undefined ? undefined : { limit: PAGE, offset, total: page.total }}
        onPage={setOffset}
        footer={<ExportMenu quiet list="account-access" filter={{ text: wanted }} />}
        columns={useColumns(page?.items.some(({ identity }) => identity !== 'off') ?? false, (account, verb) => setAsked({ account, verb }))}
      />
      {asked === null ? null : asked.verb === 'linkIdentity' ? <LinkDialog account={asked.account} onClose={() => setAsked(null)} /> : <AskedDialog account={asked.account} verb={asked.verb} onClose={() => setAsked(null)} />}
    </Sheet>
  );
}

function useColumns(provided: boolean, onAsk: (account: AccountAccessRowFragment, verb: AccessVerb) => void): readonly Column<AccountAccessRowFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'account', head: t('administration.account'), phone: 'title', render: (row) => row.accountName },
    { key: 'person', head: t('administration.person'), render: (row) => row.personName },
    { key: 'seats', head: t('administration.seats'), render: (row) => (row.adminRole == null ? row.posts.join('；') || '—' : t(`words.person.${row.adminRole}`)) },
    { key: 'second', head: t('security.second'), nowrap: true, render: (row) => (row.hasSecondFactor ? t('security.hasSecond', { count: row.recoveryCodesLeft }) : '—') },
    ...(provided ? [{ key: 'identity', head: t('security.identityHead'), nowrap: true, render: (row: AccountAccessRowFragment) => <span title={row.identitySubject ?? undefined}>{t(`security.identity.${row.identity}`)}</span> }] : []),
    { key: 'sessions', head: t('security.sessions'), align: 'right', render: (row) => row.sessions },
    { key: 'state', head: t('administration.stateHead'), nowrap: true, render: (row) => <AccessState row={row} /> },
    {
      key: 'verb',
      head: <span className="lx-sr">{t('task.verbHead')}</span>,
      align: 'right',
      phone: 'verb',
      render: (row) =>
        VERBS.filter((verb) => row.viewerCan.includes(verb) && (verb !== 'endSessions' || row.sessions > 0)).map((verb) => (
          <Button key={verb} kind="text" size="small" onClick={() => onAsk(row, verb)}>
            {t(`security.${verb}.verb`)}
          </Button>
        )),
    },
  ];
}

function AccessState({ row }: { row: AccountAccessRowFragment }) {
  const { t } = useTranslation();
  if (row.state === 'disabled') return <Tag>{t('administration.accountState.disabled')}</Tag>;
  return row.locked ? <Tag>{t('administration.locked')}</Tag> : t('administration.accountState.active');
}

function AskedDialog({ account, verb, onClose }: { account: AccountAccessRowFragment; verb: Exclude<AccessVerb, 'linkIdentity'>; onClose: () => void }) {
  const { t } = useTranslation();
  const run = useRun();
  const options = { refetchQueries: [AccountAccessDocument], awaitRefetchQueries: true };
  const [lift] = useMutation(LiftSecondFactorDocument, options);
  const [end] = useMutation(EndSessionsDocument, options);
  const [unlink] = useMutation(UnlinkIdentityDocument, options);
  const work = (reason: string) => {
    const variables = { accountId: account.id, reason };
    return verb === 'liftSecondFactor' ? lift({ variables }) : verb === 'endSessions' ? end({ variables }) : unlink({ variables });
  };
  return (
    <ReasonDialog
      title={t(`security.${verb}.title`, { name: account.accountName })}
      label={t('administration.reason')}
      hint={t(`security.${verb}.note`)}
      missing={t('administration.reasonMissing')}
      verb={t(`security.${verb}.verb`)}
      danger
      run={run}
      onClose={onClose}
      onSubmit={(reason) => void run.run(() => work(reason), t(`security.${verb}.done`)).then((done) => done && onClose())}
    />
  );
}

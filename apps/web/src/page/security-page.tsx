import { useQuery } from '@apollo/client/react';
import { PageHead, Sheet, SkeletonList } from '@lianxi/web-ui';
import { useTranslation } from 'react-i18next';
import { AccessList } from '../feature/security/access-list';
import { ProviderSheet } from '../feature/security/provider-sheet';
import { SignInRulesDocument } from '../feature/security/security.query';
import { QueryError } from '../ui/query-error';
import { useTitle } from '../ui/use-title';

/** The security administrator's page: what is asked of everybody who signs in, and how each account gets in. */
export function SecurityPage() {
  const { t } = useTranslation();
  useTitle(t('security.title'));
  return (
    <>
      <PageHead title={t('security.title')} />
      <div className="lx-stack">
        <Rules />
        <AccessList />
      </div>
    </>
  );
}

function Rules() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SignInRulesDocument);
  const rules = data?.signInRules;
  if (rules === undefined) return error === undefined ? <SkeletonList rows={3} label={t('shell.loading')} /> : <QueryError error={error} what={t('security.failed')} onRetry={() => void refetch()} />;
  const lines = [
    t(`security.rule.second.${rules.secondFactor}`),
    rules.passwordDays === 0 ? t('security.rule.noAge') : t('security.rule.age', { count: rules.passwordDays }),
    t('security.rule.idle', { count: rules.idleMinutes }),
    t('security.rule.hours', { count: rules.sessionHours }),
    t('security.rule.lock'),
  ];
  return (
    <>
      <Sheet title={t('security.rules')} note={t('security.rulesNote')} padded>
        <ul className="lx-plain">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Sheet>
      {rules.identityProvider == null ? null : <ProviderSheet label={rules.identityProvider} matching={rules.identityMatching} />}
    </>
  );
}

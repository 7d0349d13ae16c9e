import { Sheet } from '@lianxi/web-ui';
import type { AppealResult, HearingAnswer } from '@lianxi/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AccountabilityBodyFragment as Proposal } from '../../gql/graphql';
import { useFormat } from '../../ui/format';
import { useFactText } from './fact-line';
import { useAccountabilityWord } from './use-accountability-word';

type ChainLink = Proposal['chain'][number];
const TARGETS = { duty: (id: string) => `/register?duty=${id}`, task: (id: string) => `/tasks/${id}`, report: (id: string) => `/reports/${id}`, rectification: (id: string) => `/rectifications/${id}`, inspection: (id: string) => `/inspections/${id}` } as const;

/** From the sentence of the notice to the end of the influence: each link with its day and where it stands. */
export function AccountabilityChain({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useChainWords(proposal);
  return (
    <Sheet padded title={t('accountability.chain')} note={t('accountability.chainNote')}>
      <ol className="ac-chain" aria-label={t('accountability.chain')}>
        {proposal.chain.map((link, at) => (
          <li key={`${link.step}-${at}`} className={[link.step, link.ahead ? 'ahead' : ''].filter(Boolean).join(' ')}>
            <span className="on">{link.onDate == null ? '' : format.date(link.onDate, { weekday: false })}</span>
            <span className="dot" aria-hidden="true" />
            <div>
              <b>{t(`accountability.step.${link.step}`)}</b>
              {link.ahead ? <span className="aid"> {t('accountability.ahead')}</span> : null}
              <p>{link.linkTo == null || link.linkId == null ? words(link) : <Link to={TARGETS[link.linkTo](link.linkId)}>{words(link)}</Link>}</p>
            </div>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function useChainWords(proposal: Proposal): (link: ChainLink) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useAccountabilityWord();
  const factText = useFactText();
  const day = (on: string | null | undefined) => (on == null ? '' : format.date(on, { weekday: false }));
  const join = (...parts: readonly (string | null | undefined)[]) => parts.filter((part) => part != null && part !== '').join(' · ');
  return ({ step, code, text, factAt }) => {
    const fact = factAt == null ? undefined : proposal.facts[factAt];
    if (fact !== undefined) return join(word.fact(fact.kind), fact.title, factText(fact));
    if (step === 'hearing') return t('accountability.until', { date: day(text) });
    if (step === 'heard') return join(code == null ? null : word.answer(code as HearingAnswer), text === code ? null : text);
    if (step === 'decision') return join(code == null ? null : t(`accountability.decided.${code as 'approved' | 'rejected' | 'returned'}`), proposal.decidedBy, text);
    if (step === 'outcome') return join(proposal.outcome?.measure === true ? word.measure(proposal.outcome) : t('accountability.noAction'), proposal.outcome?.authority, code);
    if (step === 'appeal_result') return join(text == null ? null : word.result(text as AppealResult), code);
    if (step === 'hand_over') return join(text, code);
    return join(code, text);
  };
}

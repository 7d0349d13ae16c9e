import {
  accountabilityFactWords, accountabilityKindWords, accountabilityStateWords, appealResultWords, clueAuthorityWords, formTargetWords, hearingAnswerWords, influenceWords, responsibilityWords, verbWord,
  type AccountabilityFactKind, type AccountabilityKind, type AccountabilityState, type AppealResult, type ClueAuthority, type FormTarget, type HearingAnswer, type InfluenceState, type Responsibility,
} from '@lianxi/domain';
import { useTranslation } from 'react-i18next';

/** Words of the dictionaries in the reader's language: the same as in tables. */
export function useAccountabilityWord() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return {
    kind: (value: AccountabilityKind) => accountabilityKindWords[value][language],
    state: (value: AccountabilityState) => accountabilityStateWords[value][language],
    responsibility: (value: Responsibility) => responsibilityWords[value][language],
    fact: (value: AccountabilityFactKind) => accountabilityFactWords[value][language],
    answer: (value: HearingAnswer) => hearingAnswerWords[value][language],
    result: (value: AppealResult) => appealResultWords[value][language],
    target: (value: FormTarget) => formTargetWords[value][language],
    influence: (value: InfluenceState) => influenceWords[value][language],
    authority: (value: ClueAuthority) => clueAuthorityWords[value][language],
    verb: (value: string) => verbWord(value, language),
    form: (form: { labelZh: string; labelEn: string }) => (language === 'en' ? form.labelEn : form.labelZh),
    measure: (outcome: { formZh?: string | null | undefined; formEn?: string | null | undefined }) => (language === 'en' ? outcome.formEn : outcome.formZh) ?? null,
  };
}

import {
  clueAuthorityWords, complaintCategoryWords, complaintFindingWords, complaintSourceWords, complaintStateWords, satisfactionWords, type ClueAuthority, type ComplaintCategory, type ComplaintFinding,
  type ComplaintSource, type ComplaintState, type Satisfaction,
} from '@lianxi/domain';
import { useTranslation } from 'react-i18next';

/** Words of the dictionaries in the reader's language: the same as on the public page and in tables. */
export function useComplaintWord() {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return {
    category: (value: ComplaintCategory) => complaintCategoryWords[value][language],
    state: (value: ComplaintState) => complaintStateWords[value][language],
    finding: (value: ComplaintFinding) => complaintFindingWords[value][language],
    source: (value: ComplaintSource) => complaintSourceWords[value][language],
    satisfaction: (value: Satisfaction) => satisfactionWords[value][language],
    authority: (value: ClueAuthority) => clueAuthorityWords[value][language],
  };
}

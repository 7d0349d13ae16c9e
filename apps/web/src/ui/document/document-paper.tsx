import { useTranslation } from 'react-i18next';
import type { DocumentPreviewQuery } from '../../gql/graphql';

type Draft = DocumentPreviewQuery['documentDraft'];

/** The words of a draft as they will stand on paper; blanks are marked. Official documents are in Chinese whatever the language of the screen. */
export function DocumentPaper({ draft }: { draft: Draft }) {
  const { t } = useTranslation();
  const { mark, form, number, title, addressee, blocks, signature, signedOn } = draft;
  return (
    <article className="doc-paper" lang="zh-CN" aria-label={t('document.preview')} tabIndex={0}>
      <p className="doc-draft">{t('document.draftMark')}</p>
      <p className="doc-mark">{form === 'document' ? `${mark}文件` : mark}</p>
      <p className={form === 'letter' ? 'doc-number right' : 'doc-number'}>
        <mark>{number.text}</mark>
      </p>
      <h3 className="doc-title">{title}</h3>
      {addressee == null ? null : <p>{`${addressee}：`}</p>}
      {blocks.map(({ kind, runs }, at) => (
        <p key={at} className={`doc-${kind}`}>
          {runs.map(({ text, blank }, position) => (blank == null ? <span key={position}>{text}</span> : <mark key={position}>{text}</mark>))}
        </p>
      ))}
      <p className="doc-signature">{signature}</p>
      <p className="doc-signature">
        <mark>{signedOn.text}</mark>
      </p>
    </article>
  );
}

import { useMutation } from '@apollo/client/react';
import { Field, SelectInput } from '@lianxi/web-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionApprover } from '../../gql/graphql';
import { FileList, type FileRow } from '../../ui/file-list';
import { useToday } from '../../ui/today-context';
import { useViewer } from '../../ui/viewer-context';
import { ChoiceField, DayField, WordsField } from '../../ui/choice-fields';
import type { InspectionVerbProps } from './inspection-verbs';
import { ApproveInspectionDocument } from './inspection.mutation';
import { useWords } from '../../ui/use-words';
import { VerbDialog } from '../../ui/verb-dialog';

const firstOf = ({ basis, source }: InspectionVerbProps['inspection']): InspectionApprover => (basis === 'business_check' ? 'department_head' : source === 'clue' ? 'government_head' : 'government');

/** 登记批准: who, by which paper, when (L3). Whoever holds a leading post here is chosen, and approves in person without a paper; somebody outside stands by the number of one. */
export function ApproveDialog({ inspection, onClose, onDone }: InspectionVerbProps) {
  const { t } = useTranslation();
  const own = useViewer().viewer.posts.map(({ id }) => id);
  const [approver, setApprover] = useState(firstOf(inspection));
  const choices = inspection.approverChoices.filter(({ leads, headsSecretariat }) => (approver === 'department_head' ? headsSecretariat : leads));
  const [chosen, setChosen] = useState(inspection.approverChoices.find(({ postId }) => own.includes(postId))?.postId ?? '');
  const [words, setWords] = useState({ approverName: '', document: '', approvedOn: useToday() });
  const [files, setFiles] = useState<readonly FileRow[]>([]);
  const [approve] = useMutation(ApproveInspectionDocument);
  const approvers = useWords<InspectionApprover>('inspection.approverOf');
  const set = (name: keyof typeof words) => (value: string) => setWords({ ...words, [name]: value });
  const postId = choices.some((each) => each.postId === chosen) ? chosen : '';
  const needs = { approverName: postId === '', document: !own.includes(postId) } as const;
  const missing = (name: keyof typeof needs) => needs[name] && words[name].trim() === '';
  const field = (name: keyof typeof needs, tried: boolean) => ({ value: words[name], onChange: set(name), error: tried && missing(name) ? t('inspection.needed') : undefined });
  return (
    <VerbDialog
      title={`${t('words.verb.approveInspection')} · ${inspection.code}`}
      note={t('inspection.approvalNote')}
      verb={t('words.verb.approveInspection')}
      said={t('inspection.said.approved')}
      complete={!missing('approverName') && !missing('document')}
      send={() => approve({ variables: { id: inspection.id, version: inspection.version, input: { ...words, approver, approverPostId: postId === '' ? null : postId, files: files.map(({ id }) => ({ id })) } } })}
      onClose={onClose}
      onDone={onDone}
    >
      {(tried) => (
        <>
          <ChoiceField label={t('inspection.approver')} value={approver} options={approvers} onChange={(next) => setApprover(next ?? approver)} />
          <Field label={t('inspection.approverPost')}>
            {(ids) => (
              <SelectInput
                {...ids}
                value={postId}
                onChange={(event) => setChosen(event.target.value)}
                options={[...choices.map((each) => ({ value: each.postId, label: `${each.personName} · ${each.unitName} ${each.postTitle}` })), { value: '', label: t('inspection.approverOutside') }]}
              />
            )}
          </Field>
          {postId === '' ? <WordsField label={t('inspection.approverName')} max={100} {...field('approverName', tried)} /> : null}
          <WordsField label={t('inspection.approvalDocument')} hint={t(needs.document ? (postId === '' ? 'inspection.approvalNumber' : 'inspection.approvalPaper') : 'inspection.approvalInPerson')} {...field('document', tried)} />
          <DayField label={t('inspection.approvedOn')} value={words.approvedOn} onChange={set('approvedOn')} />
          <FileList title={t('inspection.approvalScan')} note={t('inspection.approvalScanNote')} files={files} onChange={setFiles} />
        </>
      )}
    </VerbDialog>
  );
}

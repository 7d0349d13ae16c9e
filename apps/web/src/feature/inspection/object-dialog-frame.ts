import { useTranslation } from 'react-i18next';
import type { Detail } from './inspection-facts';
import type { InspectedObject } from './object-sheet';

export type ObjectStep = 'deliverConclusion' | 'receiveConclusion' | 'objectToConclusion' | 'confirmObjection' | 'decideReview';

export interface ObjectDialogProps {
  inspection: Detail;
  object: InspectedObject;
  onClose: () => void;
  onDone: () => void;
}

export const target = ({ inspection, object }: ObjectDialogProps) => ({ id: inspection.id, objectId: object.id, version: object.version });

export function useFrame(step: ObjectStep, { object, onClose, onDone }: ObjectDialogProps) {
  const { t } = useTranslation();
  const verb = t(`words.verb.${step}`);
  return { title: `${verb} · ${object.unitName}`, verb, onClose, onDone };
}

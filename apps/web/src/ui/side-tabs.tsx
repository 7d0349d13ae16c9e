import { SegmentedFilter } from '@lianxi/web-ui';
import { useEffect } from 'react';

export type Side = 'text' | 'items';

export interface SideTabsProps {
  side: Side;
  onSide: (side: Side) => void;
  labels: { view: string; text: string; items: string };
}

/** On a phone the two sides of a notice take turns. */
export function SideTabs({ side, onSide, labels }: SideTabsProps) {
  return (
    <div className="pg-tabs">
      <SegmentedFilter
        big
        label={labels.view}
        value={side}
        onChange={onSide}
        options={[
          { value: 'items', label: labels.items },
          { value: 'text', label: labels.text },
        ]}
      />
    </div>
  );
}

/** On a phone the page itself scrolls: the chosen card, or the chosen sentence, comes to the top. */
export function usePhoneScroll(phone: boolean, selectedId: string | null, side: Side): void {
  useEffect(() => {
    if (!phone || selectedId === null) return;
    const name = CSS.escape(selectedId);
    const target = document.querySelector(side === 'items' ? `[data-card-id="${name}"]` : `[data-span-ids~="${name}"]`);
    target?.scrollIntoView({ block: 'start' });
  }, [phone, selectedId, side]);
}

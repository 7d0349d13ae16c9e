export type RoleKind = 'lead' | 'support' | 'guide';

/** 牵头 filled, 配合 outlined, 指导 dotted; the word is always there. */
export function RoleTag({ role, label }: { role: RoleKind; label: string }) {
  return <span className={`lx-role ${role}`}>{label}</span>;
}

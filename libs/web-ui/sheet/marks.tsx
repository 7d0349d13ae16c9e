import type { ReactNode } from 'react';

export function Tag({ children }: { children: ReactNode }) {
  return <span className="lx-tag">{children}</span>;
}

/** 演示数据: dashed, on every screen and on paper. */
export function DemoTag({ label }: { label: string }) {
  return <span className="lx-demo">{label}</span>;
}

/** Song type means someone else's words: a notice, minutes, a person quoted. */
export function Quote({ children, source }: { children: ReactNode; source?: ReactNode }) {
  return (
    <blockquote className="lx-quote">
      {children}
      {source === undefined ? null : <cite>{source}</cite>}
    </blockquote>
  );
}

import { Injectable } from '@nestjs/common';

export interface Progress {
  readonly done: number;
  readonly all: number;
  readonly writing: boolean;
}

export type TellProgress = (progress: Progress) => Promise<void>;

// Short, so that what the database has done meanwhile is taken up, too.
const BREATH = 15;

/** How far imports on this server have come: a hint for the person who waits, kept nowhere. Another server knows nothing of it and says null. */
@Injectable()
export class ImportProgress {
  private readonly running = new Map<string, Progress>();

  of(accountId: string, fileId: string): Progress | null {
    return this.running.get(`${accountId} ${fileId}`) ?? null;
  }

  /** Tells of `work` while it lasts; its callback also lets other requests take their turn. */
  async during<Result>(accountId: string, fileId: string, work: (tell: TellProgress) => Promise<Result>): Promise<Result> {
    const key = `${accountId} ${fileId}`;
    let breathed = Date.now();
    const tell = async (progress: Progress): Promise<void> => {
      this.running.set(key, progress);
      if (Date.now() - breathed < BREATH) return;
      await new Promise((resolve) => setImmediate(resolve));
      breathed = Date.now();
    };
    try {
      return await work(tell);
    } finally {
      this.running.delete(key);
    }
  }
}

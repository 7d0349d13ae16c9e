import { describe, expect, it } from '@jest/globals';
import { navGroups } from './nav-items';
import type { Viewer, ViewerJointMeeting } from './viewer-context';

const counts = { today: 17, duties: 63, tasks: 46, overdueReports: 9, reviews: 9, notices: 2 };
const meeting = (viewerCan: ViewerJointMeeting['viewerCan']) => ({ viewerCan, counts }) as ViewerJointMeeting;
const viewer = (viewerCan: Viewer['viewerCan']) => ({ viewerCan }) as Viewer;
const keys = (...given: Parameters<typeof navGroups>) =>
  navGroups(...given).flatMap((group) => group.items.map((item) => item.key));

describe('the navigation', () => {
  it('offers the review queue to those who may accept or check, and to a head while something waits for him', () => {
    expect(keys(viewer([]), meeting(['acceptReport']))).toContain('reviews');
    expect(keys(viewer([]), meeting(['checkReport']))).toContain('reviews');
    expect(keys(viewer([]), meeting(['signOffReport']))).toContain('reviews');
    expect(keys(viewer([]), { ...meeting(['signOffReport']), counts: { ...counts, reviews: 0 } })).not.toContain('reviews');
    expect(keys(viewer([]), meeting([]))).not.toContain('reviews');
  });

  it('offers other systems to whoever lets them in and to the units they act for', () => {
    expect(keys(viewer([]), meeting(['createApiToken']))).toContain('integrations');
    expect(keys(viewer([]), meeting(['fileReport']))).toContain('integrations');
    expect(keys(viewer([]), meeting(['writeInstruction']))).not.toContain('integrations');
  });

  it('shows an administrator no business pages', () => {
    expect(keys(viewer(['establishJointMeeting']), null)).toEqual(['administration']);
  });

  it('is red only where something is late', () => {
    const hot = navGroups(viewer([]), meeting([])).flatMap((group) =>
      group.items.filter((item) => item.hot).map((item) => item.key),
    );
    expect(hot).toEqual(['today', 'reports']);
  });
});

import { findComplaints, type ComplaintRow } from '@lianxi/api-data';
import { complaintCategories, complaintCategoryWords, complaintFindingWords, complaintReach, complaintSourceWords, complaintStates, complaintStateWords, DomainError, exportedListWords, satisfactionWords } from '@lianxi/domain';
import { unitIdsOf } from '../../platform/reading.js';
import { batchesOf } from './cursor-runner.js';
import { column, exportList, wordOf, type ExportSource } from './export-list.js';
import { ALL_ROWS } from './task-export.js';

async function rows({ request, filter }: ExportSource) {
  const { actor, tenant: jointMeetingId, today } = request;
  const { scope, plans: _plans, ...own } = complaintReach(actor, jointMeetingId, today);
  if (scope.kind === 'none') throw new DomainError('NOT_PERMITTED');
  const params = {
    jointMeetingId, visibleUnitIds: unitIdsOf(scope), ...own, ids: null, joinedToId: null, states: filter.many('states', complaintStates), category: filter.one('category', complaintCategories),
    placeId: filter.id('placeId'), unitId: filter.id('unitId'), lateOn: filter.flag('late') === true ? today : null, ...ALL_ROWS,
  };
  return batchesOf(await request.reader(), async (runner): Promise<readonly ComplaintRow[]> => (await findComplaints(runner, params)).items);
}

/** The register of complaints: neither who sent them nor a word of theirs leaves the house. */
export const complaintExport = exportList<ComplaintRow>({
  name: exportedListWords.complaints,
  columns: [
    column('编号', 'Code', 'text', ({ code }) => code),
    column('状态', 'State', 'text', ({ state }, language) => complaintStateWords[state][language]),
    column('类别', 'Category', 'text', ({ category }, language) => complaintCategoryWords[category][language]),
    column('所在地', 'Place', 'text', ({ placeName }) => placeName),
    column('来源', 'Source', 'text', ({ source }, language) => complaintSourceWords[source][language]),
    column('收到日期', 'Received on', 'date', ({ receivedOn }) => receivedOn),
    column('本环节期限', 'Due', 'date', ({ dueOn }) => dueOn),
    column('登记日期', 'Registered on', 'date', ({ registeredOn }) => registeredOn),
    column('核查单位', 'Verified by', 'text', ({ unitName }) => unitName),
    column('核查结论', 'Finding', 'text', ({ finding }, language) => wordOf(complaintFindingWords, finding, language)),
    column('核查日期', 'Verified on', 'date', ({ verifiedOn }) => verifiedOn),
    column('答复日期', 'Answered on', 'date', ({ answeredOn }) => answeredOn),
    column('群众评价', 'Rated', 'text', ({ satisfaction }, language) => wordOf(satisfactionWords, satisfaction, language)),
    column('办结日期', 'Closed on', 'date', ({ closedOn }) => closedOn),
  ],
  rows,
});

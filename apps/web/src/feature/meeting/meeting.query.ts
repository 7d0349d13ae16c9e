import { graphql } from '../../gql';

export const MeetingListDocument = graphql(`
  query MeetingList($filter: MeetingFilter, $page: PageInput) {
    meetings(filter: $filter, page: $page) {
      total
      items {
        id
        code
        kind
        state
        title
        onDate
        atTime
        place
        number
        seatCount
        repliedCount
        attendedCount
        itemCount
        decisionCount
        taskCount
        doneCount
      }
    }
  }
`);

export const MeetingDetailDocument = graphql(`
  query MeetingDetail($id: ID!) {
    meeting(id: $id) {
      ...MeetingBody
    }
  }
  fragment MeetingBody on Meeting {
    id
    code
    kind
    state
    title
    onDate
    atTime
    place
    chair
    note
    heldOn
    minutes
    minutesDraft
    round
    commentsDueOn
    commentsDueProvisional
    silence
    silenceBasis
    issuedOn
    number
    stateReason
    seatCount
    repliedCount
    attendedCount
    itemCount
    decisionCount
    taskCount
    doneCount
    documents
    version
    viewerCan
    seats {
      ...SeatBody
    }
    items {
      id
      sequence
      title
      source
      subjectId
      unitId
      unitName
      note
      files {
        id
        name
        size
      }
    }
    decisions {
      ...DecisionBody
    }
    pastDecisions {
      ...DecisionBody
    }
    responses {
      ...ResponseBody
    }
  }
  fragment SeatBody on MeetingSeat {
    id
    unitId
    unitName
    postId
    office
    reply
    replyName
    replyOffice
    replyReason
    attended
    attendedName
    attendedOffice
    version
    viewerCan
  }
  fragment DecisionBody on MeetingDecision {
    id
    meetingId
    meetingCode
    meetingTitle
    agendaItemId
    sequence
    text
    taskId
    taskCode
    taskState
    dueOn
    light
    completedOn
    progress
    units {
      name
      role
    }
  }
  fragment ResponseBody on MinutesResponse {
    id
    round
    unitName
    state
    text
    respondedOn
    late
    source
    postTitle
    personName
    answer
    answeredOn
    version
    viewerCan
  }
`);

export const AgendaProposalsDocument = graphql(`
  query AgendaProposals($id: ID!) {
    meeting(id: $id) {
      id
      proposals {
        source
        subjectId
        code
        title
        unitId
        unitNames
        dueOn
        count
      }
    }
  }
`);

export const SeatCandidatesDocument = graphql(`
  query SeatCandidates($kind: MeetingKind!) {
    seatCandidates(kind: $kind) {
      unitId
      unitName
      postId
      office
      holderName
    }
  }
`);

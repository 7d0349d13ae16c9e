import { graphql } from '../../gql';

export const PeriodLockFragment = graphql(`
  fragment PeriodLockRow on PeriodLock {
    id
    monthOn
    note
    expected
    onTime
    late
    missing
    underReview
    lockedAt
    lockedBy
    unlockedAt
    unlockedBy
    unlockReason
    version
    viewerCan
    exceptions {
      id
      unitId
      unitName
      slotId
      slotTitle
      periodStartOn
      periodMonths
      reason
      untilOn
      grantedAt
      grantedBy
      revokedAt
      revokedBy
      revokeReason
      inForce
      filed
      version
      viewerCan
    }
  }
`);

export const ReportMonthFragment = graphql(`
  fragment ReportMonthRow on ReportMonth {
    monthOn
    expected
    onTime
    late
    missing
    underReview
    coming
    comingUntilOn
    missingUnits
    lock {
      id
      expected
      onTime
      late
      missing
      underReview
      lockedAt
      lockedBy
      viewerCan
    }
  }
`);

export const PeriodLocksDocument = graphql(`
  query PeriodLocks {
    periodLocks {
      ...PeriodLockRow
    }
    reportMonths {
      ...ReportMonthRow
    }
  }
`);

export const PreviewLockPeriodDocument = graphql(`
  query PreviewLockPeriod($monthOn: LocalDate!) {
    previewLockPeriod(monthOn: $monthOn) {
      monthOn
      expected
      onTime
      late
      missing
      underReview
      refusal
      refusalParams
      units {
        unitId
        unitName
        missing
      }
    }
  }
`);

/** Whom an exception can be granted, and which of its reports. */
export const PeriodUnitsDocument = graphql(`
  query PeriodUnits($monthOn: LocalDate!) {
    periodUnits(monthOn: $monthOn) {
      unitId
      unitName
      missing
      slots {
        slotId
        title
        periodStartOn
        periodMonths
      }
    }
  }
`);

export const LockPeriodDocument = graphql(`
  mutation LockPeriod($monthOn: LocalDate!, $note: String) {
    lockPeriod(monthOn: $monthOn, note: $note) {
      ...PeriodLockRow
    }
  }
`);

export const UnlockPeriodDocument = graphql(`
  mutation UnlockPeriod($id: ID!, $version: Int!, $reason: String!) {
    unlockPeriod(id: $id, version: $version, reason: $reason) {
      ...PeriodLockRow
    }
  }
`);

export const GrantExceptionDocument = graphql(`
  mutation GrantException($lockId: ID!, $unitId: ID!, $slotId: ID, $reason: String!, $untilOn: LocalDate!) {
    grantException(lockId: $lockId, unitId: $unitId, slotId: $slotId, reason: $reason, untilOn: $untilOn) {
      ...PeriodLockRow
    }
  }
`);

export const RevokeExceptionDocument = graphql(`
  mutation RevokeException($id: ID!, $version: Int!, $reason: String!) {
    revokeException(id: $id, version: $version, reason: $reason) {
      ...PeriodLockRow
    }
  }
`);

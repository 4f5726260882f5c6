import type { z } from 'zod'

/** One Dutch sentence for a wrong field. A schema's own Dutch message goes first. */
export function dutchReason(issue: z.core.$ZodIssue): string {
  if (
    issue.message &&
    !issue.message.startsWith('Invalid') &&
    !issue.message.startsWith('Too') &&
    !issue.message.startsWith('Unrecognized')
  )
    return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Vul dit in.' : 'Dit is niet het juiste soort gegeven.'
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return issue.origin === 'string'
        ? `Houd het korter: hoogstens ${issue.maximum} tekens.`
        : `Dit mag hoogstens ${issue.maximum} zijn.`
    case 'invalid_value':
      return 'Kies een van de mogelijkheden.'
    case 'invalid_format':
      return formats[issue.format] ?? 'Dit heeft niet de juiste vorm.'
    default:
      return 'Dit klopt niet.'
  }
}

function tooSmall(issue: z.core.$ZodIssueTooSmall): string {
  if (issue.origin === 'string')
    return issue.minimum === 1 ? 'Vul dit in.' : `Vul ten minste ${issue.minimum} tekens in.`
  if (issue.origin === 'array')
    return issue.minimum === 1 ? 'Kies er ten minste één.' : `Kies er ten minste ${issue.minimum}.`
  return `Dit moet ten minste ${issue.minimum} zijn.`
}

const formats: Record<string, string> = {
  date: 'Vul een datum in, bijvoorbeeld 2026-11-26.',
  datetime: 'Vul een moment in met datum en tijd.',
  email: 'Vul een e-mailadres in, bijvoorbeeld naam@organisatie.example.',
  uuid: 'Dit is geen geldig nummer.',
  guid: 'Dit is geen geldig nummer.',
  url: 'Vul een volledig webadres in.',
}

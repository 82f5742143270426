'use client';
import { enCardIssue } from '@flipside/core';
import { useEffect } from 'react';
import { useCard } from '../field/card-context.ts';
import { useWords } from '../messages/messages-context.tsx';
import { IssueNumberField, type IssueNumberFieldProps } from './issue-number-field.tsx';
import { StartDateField, type StartDateFieldProps } from './start-date-field.tsx';

export interface CardIssueFieldsProps {
  /** Props for the start date, or a function that gives them: asked only while the field is shown. `null` leaves it out. */
  startDate?: StartDateFieldProps | (() => StartDateFieldProps) | null | undefined;
  /** Props for the issue number, likewise. */
  issueNumber?: IssueNumberFieldProps | (() => IssueNumberFieldProps) | null | undefined;
}

/**
 * Start date and issue number, for as long as the brand of the card around them may print some (Switch and Solo). They come
 * without moving the focus, are said once, and are never demanded. Renders a `<div>`, or nothing.
 */
export function CardIssueFields({ startDate = {}, issueNumber = {} }: CardIssueFieldsProps) {
  const card = useCard();
  const words = useWords('cardIssue', enCardIssue);
  const brand = card?.card.brand ?? null;
  const isOffered = brand?.issueNumberAndStartDate === true && (startDate !== null || issueNumber !== null);
  const news = isOffered ? words.appeared({ brand: brand.name }) : null;
  const announcer = card?.announcer;

  useEffect(() => {
    if (news === null) return undefined;
    announcer?.say(news);
    return () => announcer?.unsay(news);
  }, [announcer, news]);

  if (!isOffered) return null;

  return (
    <div data-part="row">
      {startDate === null ? null : <StartDateField {...propsOf(startDate)} />}
      {issueNumber === null ? null : <IssueNumberField {...propsOf(issueNumber)} />}
    </div>
  );
}

function propsOf<Props extends object>(given: Props | (() => Props)): Props {
  return typeof given === 'function' ? given() : given;
}

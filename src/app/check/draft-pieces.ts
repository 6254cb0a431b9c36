import type { CarriedClaim, CarriedPassage, CheckedQuotation, CheckResult } from '../../check/result.ts';
import type { Block } from '../../model/types.ts';
import { overlaps } from '../../text/span.ts';
import { segments } from '../segments.ts';

/** A stretch of the checked text that is set alike throughout. */
export interface DraftPiece {
  start: number;
  text: string;
  /** Numbers, from 1, of the quotation in it and of those that begin and end with it. */
  quotation: number | null;
  begins: number | null;
  ends: number | null;
  /** Somebody's words without quotation marks. */
  reported: boolean;
  /** It says what a passage or a claim of the corpus says. */
  carries: boolean;
}

/** Cuts a block of the checked text where marks begin or end; the texts joined are the block's. */
export function draftPieces(result: CheckResult, block: Block): DraftPiece[] {
  const { quotations, reported, claims } = result;
  const within = quotations.flatMap((quotation, index) =>
    overlaps(quotation, block) ? quotation.parts.map((part) => ({ ...part, name: `q${index}` })) : [],
  );
  const passages = claims.flatMap(({ carries, rebuttals }) => [...carries, ...rebuttals]);
  const marks = [
    ...within,
    ...reported.map((span) => ({ ...span, name: 'reported' })),
    ...passages.map(({ here }) => ({ ...here, name: 'carries' })),
  ].filter((mark) => overlaps(mark, block));
  return segments(result.text, block, marks).map(({ start, end, text, under }) => {
    const name = under.find((one) => one.startsWith('q'));
    const index = name === undefined ? -1 : Number(name.slice(1));
    const quotation = quotations[index];
    const number = quotation ? index + 1 : null;
    return {
      ...{ start, text, quotation: number },
      begins: quotation?.start === start ? number : null,
      ends: quotation?.end === end ? number : null,
      reported: under.includes('reported'),
      carries: under.includes('carries'),
    };
  });
}

/** A quotation with its number, from 1. */
export type Numbered = { number: number; quotation: CheckedQuotation };

/** The quotations whose last word stands in a block. */
export function quotationsOf({ quotations }: CheckResult, block: Block): Numbered[] {
  return quotations
    .map((quotation, index) => ({ number: index + 1, quotation }))
    .filter(({ quotation: { end } }) => end > block.start && end <= block.end);
}

/** A claim that a block carries, or replies to. */
export interface BlockClaim {
  claim: CarriedClaim;
  isReply: boolean;
}

/** The claims of which a passage, or a reply to them, ends in a block: each once a side. */
export function claimsOf({ claims }: CheckResult, block: Block): BlockClaim[] {
  const inBlock = ({ here }: CarriedPassage) => here.end > block.start && here.end <= block.end;
  return claims.flatMap((claim) => [
    ...(claim.carries.some(inBlock) ? [{ claim, isReply: false }] : []),
    ...(claim.rebuttals.some(inBlock) ? [{ claim, isReply: true }] : []),
  ]);
}

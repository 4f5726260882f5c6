import type { Dialoogpunt } from './toezicht.dialoog.schema.ts'

export const domeinLabels: Record<Dialoogpunt['domein'], string> = {
  toeleiding: 'Toeleiding: wie welke hulp krijgt',
  hulp: 'Hulp: wat de professional zelf doet',
  onduidelijk: 'Dat is juist de vraag',
}
/** The question of the source (004 L975-983), put as a question: what the bodies answer is for them. */
export const dialoogVragen = [
  'Kijkt het tuchtrecht breed genoeg, ook naar de afweging tussen verschillende belangen?',
  'Is duidelijk wat wordt beoordeeld: alleen de hulp die is gegeven en hoe de professional daarbij heeft afgewogen?',
  'Is de beroepsorganisatie het eens dat toeleiding bij burgemeester en wethouders hoort?',
] as const

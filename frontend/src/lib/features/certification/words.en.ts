import type { zh } from './words.zh';

export const en: typeof zh = {
  title: 'Certification of the shop',
  statuses: {
    draft: 'Not submitted',
    submitted: 'In review',
    more_wanted: 'More wanted',
    approved: 'Certified',
    rejected: 'Not approved',
    suspended: 'Suspended'
  },
  statusDetail: {
    draft: 'Fill in the form and upload the photos. After you submit, our staff will visit the shop.',
    submitted: 'We have your papers. Our staff will call you about a visit.',
    more_wanted: 'Please add what is asked for below and submit again.',
    approved: 'You can see prices and order.',
    rejected: 'Please read the reason below. You may correct it and submit again.',
    suspended: 'Certification is suspended and you cannot order for now. Please read the reason below.'
  },
  decisions: { approve: 'Approved', reject: 'Not approved', ask_more: 'More wanted', suspend: 'Suspended' },
  checks: {
    credit_code_check_digit: 'Check digit of the registration',
    registration_check_digit: 'Check digit of the registration',
    food_permit_check_digit: 'Check digit of the food licence',
    duplicate_registration: 'Licence used once only',
    permit_expiry: 'Licence still valid',
    documents_complete: 'Photos and papers complete',
    inspection: 'Visit to the shop'
  },
  results: { ok: 'Fine', warning: 'Needs a look', missing: 'Missing' },
  documents: {
    business_licence: 'Business licence',
    food_permit: 'Food licence or filing',
    shop_front: 'Photo of the shop front',
    shop_inside: 'Photo inside the shop'
  },
  fields: {
    name: 'Name of the shop',
    nameHint: 'As on the business licence',
    registrationNumber: 'Credit code or registration number',
    registrationHint: '18 characters, or the old number of 15 digits',
    foodPermitKind: 'Food permit',
    foodPermit: 'Number of the licence or filing',
    foodPermitHint: 'JY or YB and 14 digits',
    permitExpiresOn: 'Valid until',
    townshipCode: 'Township',
    chooseTownship: 'Please choose',
    address: 'Address',
    addressHint: 'Village, road and number, so that the driver finds it',
    contactName: 'Contact',
    contactPhone: 'Phone'
  },
  permitKinds: {
    licence: 'Food business licence (JY)',
    filing: 'Filing for prepackaged food only (YB)',
    none: 'No food, or own farm produce only'
  },
  position: 'Where the shop is',
  positionHint: 'So that the driver finds the way',
  useGps: 'Use the phone’s position',
  locating: 'Finding the position',
  gpsDenied: 'The phone gave no position. The township’s place will do instead.',
  fromGps: 'From the phone',
  fromTownship: 'The township’s place',
  noPosition: 'No position yet. Choosing a township takes the township’s place first.',
  useTownship: 'Use the township’s place instead',
  saving: 'Saving',
  savedAt: (time) => `Saved ${time}`,
  savedHere: 'No connection: kept on this phone and saved as soon as there is one',
  notSaved: 'Some fields are not saved; see those in red',
  photosTitle: 'Papers and photos',
  photosHint: 'Photos, or PDF of 5 MB at most',
  remove: 'Delete',
  removeAsk: (name) => `Delete “${name}”?`,
  submit: 'Submit',
  resubmit: 'Submit again',
  submitted: 'Submitted; we will look at it',
  submittedAt: 'Submitted',
  fixFirst: 'Not ready yet. Please complete:',
  decisionsTitle: 'Answers from our staff',
  checksTitle: 'Checks',
  yourDetails: 'Your details',
  getCertified: 'Get certified to see prices and order',
  getCertifiedDetail: 'Upload the business licence and a photo of the shop; once checked you buy at wholesale prices.',
  goCertify: 'Get certified',
  seeStatus: 'See how far it is'
};

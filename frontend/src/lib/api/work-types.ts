/** The nouns of jobs, papers, figures and notifications. Taken through `types.ts`. */
import type { DocumentKind, JobKind, JobStatus } from './types';

export type JobView = {
  id: string;
  kind: JobKind;
  parameters: Record<string, unknown>;
  status: JobStatus;
  total: number;
  done: number;
  refused: number;
  message?: string | null;
  requestedAt: string;
  startedAt?: string | null;
  finishedAt?: string | null;
  requestedBy?: string | null;
  scheduledFor?: string | null;
};
export type JobSchedule = { kind: JobKind; cron: string; timeZone: string; enabled: boolean; nextRun?: string | null };
export type DocumentView = {
  id: string;
  kind: DocumentKind;
  number: string;
  orderId?: string | null;
  orderNumber?: string | null;
  supplierName?: string | null;
  shopName?: string | null;
  issuedAt: string;
  ready: boolean;
};
export type DayFigure = { date: string; orders: number; gross: string };
export type Figures = {
  certificationsWaiting: number;
  suppliersWaiting: number;
  openRequests: number;
  ordersByStatus: Record<string, number>;
  ordersByDay: DayFigure[];
  refusedRows: number;
};
export type SupplierFigures = {
  ordersByStatus: Record<string, number>;
  ordersByDay: DayFigure[];
  offersListed: number;
  offersOutOfStock: number;
  openRequests: number;
};

// Notifications
export type NotificationView = {
  id: string;
  kind: string;
  subjectType: string;
  subjectId: string;
  detail: Record<string, unknown>;
  createdAt: string;
  readAt?: string | null;
};
